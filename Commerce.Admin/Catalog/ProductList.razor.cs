using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>All products, found, filtered and sorted; what it shows is in its address.</summary>
public sealed partial class ProductList
{
    private ListSpec spec = ProductListSpec.Of(null);

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    /// <summary>Two names for one look, so that it is shown again with every change.</summary>
    private static string? Told(ProductRow product) => product.Changes == 0 ? null : product.Changes % 2 == 1 ? "told" : "told-again";

    private string? Amount(int? cents) => cents is { } amount ? Money.Format(amount, Store.Currency) : null;

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
