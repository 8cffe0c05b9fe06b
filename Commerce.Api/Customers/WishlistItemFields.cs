using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="WishlistItem"/> that are worked out or read apart.</summary>
[ExtendObjectType<WishlistItem>]
public sealed class WishlistItemFields
{
    /// <summary>The product; null when it is no longer to be seen.</summary>
    public async Task<Product?> GetProductAsync(
        [Parent] WishlistItem item, ProductIdByWishlistItem products, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.LoadAsync(item.Id, cancellationToken));
}
