using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>Products in dense rows; on a narrow screen each row becomes two lines.</summary>
public sealed partial class ProductTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProductRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required ProductListQuery Query { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    /// <summary>Two names for one look, so that it is shown again with every change.</summary>
    private static string? Told(ProductRow product) => product.Changes == 0 ? null : product.Changes % 2 == 1 ? "told" : "told-again";

    private string Sorted(string field) => AdminLinks.Products(Query.SortedBy(field));
}
