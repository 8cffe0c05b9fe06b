using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>All products, found, filtered and sorted; what it shows is in its address.</summary>
public sealed partial class ProductList
{
    private ProductListQuery query = new();
    private int? total;

    [SupplyParameterFromQuery]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public string? Category { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Stock { get; set; }

    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [SupplyParameterFromQuery]
    public string? Before { get; set; }

    [SupplyParameterFromQuery]
    public string? Last { get; set; }

    [SupplyParameterFromQuery]
    public string? Size { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override void OnParametersSet()
        => query = new ProductListQuery(Search, Category, Status, Stock, Sort, PageQuery.Of(Page, After, Before, Last, Size)).Known();

    private static string? Chosen(ChangeEventArgs choice) => choice.Value as string is { Length: > 0 } value ? value : null;

    private Task<GraphQLResult<ProductsData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(ProductsData.Operation, query.ToVariables(), cancellation);

    private Task<GraphQLResult<CategoriesData>> LoadCategoriesAsync(CancellationToken cancellation)
        => CategoryTree.LoadAsync(Client, cancellation);

    private void Tell(ProductsData data)
    {
        total = data.Products.TotalCount;
        // Rows were deleted since the address was made: behind the last one there is nothing to see.
        if (data.Products is { Nodes.Count: 0, TotalCount: > 0 } && !query.Paging.IsFirst)
            StartAgain();
    }

    private void StartAgain() => Navigation.NavigateTo(AdminLinks.Products(query with { Page = query.Paging.Lost() }), replace: true);

    private void LeaveOutUnknownCategory(CategoriesData data)
    {
        if (query.Category is { } wanted && data.Categories.Nodes.All(category => category.Slug != wanted))
            Go(query with { Category = null });
    }

    /// <summary>Another filter starts again at the first page.</summary>
    private void Go(ProductListQuery wanted)
        => Navigation.NavigateTo(AdminLinks.Products(wanted with { Page = wanted.Paging.First() }), replace: true);
}
