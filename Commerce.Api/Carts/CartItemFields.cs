using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>Fields of <see cref="CartItem"/> that are worked out or read apart.</summary>
[ExtendObjectType<CartItem>]
public sealed class CartItemFields
{
    /// <summary>The product; null when it is no longer sold.</summary>
    public async Task<Product?> GetProductAsync(
        [Parent] CartItem item, ProductIdByCartItem products, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.LoadAsync(item.Id, cancellationToken));

    /// <summary>Today's price in minor units; null when it is no longer sold.</summary>
    public Task<int?> GetCurrentPriceCentsAsync([Parent] CartItem item, CurrentPriceByCartItem prices, CancellationToken cancellationToken) =>
        prices.LoadAsync(item.Id, cancellationToken);
}
