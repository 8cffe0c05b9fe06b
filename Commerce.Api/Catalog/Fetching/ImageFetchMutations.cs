using Commerce.Api.Catalog.Editing;
using Commerce.Api.Feeds;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Fetching;
using Commerce.Domain.Feeds;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>What is done about pictures that did not come.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ImageFetchMutations
{
    /// <summary>Has a picture fetched again that was given up, or still waits: at once, and with all its tries.</summary>
    /// <param name="id">The picture.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ImageNotFoundError>]
    [Error<ImageNotAwaitedError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> RetryProductImageAsync(
        [ID<ProductImage>] int id, ImageFetches fetches, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await fetches.RetryAsync(id, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Has all pictures fetched again that a feed named and that were given up.</summary>
    /// <param name="id">The feed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> RetryProductFeedImagesAsync(
        [ID<ProductFeed>] int id, ImageFetches fetches, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await fetches.RetryFeedAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
        return await context.LoadAsync<ProductFeed>(id);
    }
}
