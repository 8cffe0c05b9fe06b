using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>Everything about one product.</summary>
public sealed partial class ProductPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Products", AdminLinks.Products())];

    private string? name;
    private bool? isActive;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<GraphQLResult<ProductData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(ProductData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new ProductData(null));

    private void Tell(ProductData data) => (name, isActive) = (data.Product?.Name, data.Product?.IsActive);
}
