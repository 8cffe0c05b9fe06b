using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>Everything about one product; those who keep the catalog edit it here.</summary>
public sealed partial class ProductPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Products", AdminLinks.Products())];

    private DataView<ProductData>? view;
    private ProductDetail? product;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<GraphQLResult<ProductData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(ProductData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new ProductData(null));

    private void Tell(ProductData data) => product = data.Product;

    private Task ReloadAsync() => view!.ReloadAsync();
}
