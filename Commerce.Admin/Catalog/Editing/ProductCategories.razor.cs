using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>The categories that a product stands in, of which one is the main one.</summary>
public sealed partial class ProductCategories
{
    [Parameter, EditorRequired]
    public required ProductForm Form { get; set; }

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private Task<GraphQLResult<CategoriesData>> LoadAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);

    private Task Set(Action change)
    {
        change();
        return OnEdit.InvokeAsync();
    }
}
