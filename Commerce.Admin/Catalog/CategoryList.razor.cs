using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>The category tree; each leads to its products.</summary>
public sealed partial class CategoryList
{
    [Inject]
    public required GraphQLClient Client { get; set; }

    private Task<GraphQLResult<CategoriesData>> LoadAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);
}
