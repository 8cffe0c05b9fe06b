using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>All products, found, filtered and sorted; what it shows is in its address.</summary>
public sealed partial class ProductList
{
    private readonly List<ProductRow> succeeded = [];
    private ListSpec spec = ProductListSpec.Of(null);
    private ListPage<ProductsData, ProductRow>? list;
    private ProductBulk? asked;
    private IReadOnlyList<ProductRow> askedRows = [];
    private ProductBulk? undo;
    private IReadOnlyList<ProductRow> undoRows = [];
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    /// <summary>Two names for one look, so that it is shown again with every change.</summary>
    private static string? Told(ProductRow product) => product.Changes == 0 ? null : product.Changes % 2 == 1 ? "told" : "told-again";

    private string? Amount(int? cents) => cents is { } amount ? Money.Format(amount, Store.Currency) : null;

    private void Ask(ProductBulk act, IReadOnlyList<ProductRow> rows)
    {
        succeeded.Clear();
        (asked, askedRows, done, undo) = (act, rows, null, null);
    }

    private async Task<BulkOutcome> RunAsync(ProductBulk act, ProductRow row, CancellationToken cancellation)
    {
        var (outcome, version) = await act.RunAsync(Client, row, cancellation);
        if (version is { } current)
            succeeded.Add(row with { Version = current });
        return outcome;
    }

    /// <summary>What was done to some can be undone to the same.</summary>
    private async Task CloseAsync(bool wasTried)
    {
        var act = asked!;
        asked = null;
        if (!wasTried)
            return;
        if (succeeded.Count > 0)
            (done, undo, undoRows) = ($"{act.Done}: {Words.Count(succeeded.Count, "product", "products")}.", act.Undo, [.. succeeded]);
        await list!.ReloadAsync();
    }

    private Task<GraphQLResult<CategoriesData>> LoadCategoriesAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);

    /// <summary>Now that the categories are known, one that is none leaves the address.</summary>
    private void Learn(CategoriesData data)
    {
        spec = ProductListSpec.Of([.. data.Categories.Nodes.Select(category => new Choice(category.Slug, category.Name))]);
        var (asked, known) = (ListState.Of(ProductListSpec.Of(null), Navigation.Uri), ListState.Of(spec, Navigation.Uri));
        if (asked.Key != known.Key)
            Navigation.NavigateTo(known.Address, replace: true);
    }
}
