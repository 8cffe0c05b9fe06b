using System.Security.Claims;
using Commerce.Api.Live;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds;

/// <summary>Imports that get on.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class ProductFeedSubscriptions
{
    /// <summary>A feed whenever its import gets on, or ends. For those who keep the catalog.</summary>
    /// <param name="id">The feed's global id; without it all feeds are watched.</param>
    [Authorize(Policy = Policies.Catalog)]
    [Subscribe(With = nameof(WatchAsync))]
    public Task<ProductFeed?> OnProductFeedProgressAsync([ID<ProductFeed>] int? id, [EventMessage] int changed, IResolverContext context) =>
        context.LoadAsync<ProductFeed>(changed);

    private static ValueTask<ISourceStream<int>> WatchAsync(int? id, LiveRows rows, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (id, user.Uses(Policies.Catalog)) switch
        {
            (_, false) => throw LiveRows.Refused(user.GetUserId() is not null),
            ({ } feed, true) => rows.WatchOneAsync<ProductFeed>(feed, ShopTopics.Feed(feed), cancellationToken),
            (null, true) => rows.WatchAsync<ProductFeed>(ShopTopics.Feeds, cancellationToken),
        };
}
