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
    public int? Page { get; set; }

    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [SupplyParameterFromQuery]
    public string? Before { get; set; }

    [SupplyParameterFromQuery]
    public bool? Last { get; set; }

    [SupplyParameterFromQuery]
    public int? Size { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override void OnParametersSet()
        => query = new ProductListQuery(Search, Category, Status, Stock, Sort, PageQuery.Of(Page, After, Before, Last, Size));

    private static string? Chosen(ChangeEventArgs choice) => choice.Value as string is { Length: > 0 } value ? value : null;

    private Task<GraphQLResult<ProductsData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(ProductsData.Operation, query.ToVariables(), cancellation);

    private Task<GraphQLResult<CategoriesData>> LoadCategoriesAsync(CancellationToken cancellation)
        => CategoryTree.LoadAsync(Client, cancellation);

    /// <summary>Another filter starts again at the first page.</summary>
    private void Go(ProductListQuery wanted)
        => Navigation.NavigateTo(AdminLinks.Products(wanted with { Page = wanted.Paging.First() }), replace: true);
}
