using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Export;

/// <summary>Asks what to export, and how; begins with what the list of products was narrowed to. The form needs no script.</summary>
public sealed partial class ProductExportPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Products", AdminLinks.ProductsPath)];

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    /// <summary>Of several only the first: a form has one.</summary>
    [SupplyParameterFromQuery(Name = "category")]
    public string? Categories { get; set; }

    [SupplyParameterFromQuery]
    public string? Search { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private string? Category => Categories?.Split(',')[0];

    private Task<GraphQLResult<CategoriesData>> LoadCategoriesAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);
}
