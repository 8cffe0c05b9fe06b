using System.Security.Claims;
using Commerce.Api.Live;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Inventory;

/// <summary>Stock that changes.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class StockSubscriptions
{
    /// <summary>A product whenever its stock, or that of one of its variants, changes. Shoppers learn of its availability, staff of numbers as well.</summary>
    /// <param name="id">The product's global id. Without it all products are watched, which is for those who keep the catalog.</param>
    [Subscribe(With = nameof(WatchAsync))]
    public Task<Product?> OnStockChangedAsync([ID<Product>] int? id, [EventMessage] int changed, IResolverContext context) =>
        context.LoadAsync<Product>(changed);

    private static ValueTask<ISourceStream<int>> WatchAsync(int? id, LiveRows rows, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (id, user.Uses(Policies.Catalog)) switch
        {
            ({ } product, _) => rows.WatchOneAsync<Product>(product, ShopTopics.StockOf(product), cancellationToken),
            (null, true) => rows.WatchAsync<Product>(ShopTopics.Stock, cancellationToken),
            (null, false) => throw LiveRows.Refused(user.GetUserId() is not null),
        };
}
