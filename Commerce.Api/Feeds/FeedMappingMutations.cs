using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mapping;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds;

/// <summary>Learning what suppliers call their columns.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FeedMappingMutations
{
    /// <summary>Keeps what a supplier calls its columns, for all its files to come; what was kept of the same supplier is written over. For those who keep the catalog.</summary>
    /// <param name="supplier">At most 100 characters.</param>
    /// <param name="columns">The columns that the shop does not know by their names; at most 500.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidFeedMappingError>]
    [Error<DatabaseUnavailableError>]
    public async Task<FeedMapping?> SaveFeedMappingAsync(
        string supplier, IReadOnlyList<MappedColumnInput> columns, FeedMappingBook mappings, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<FeedMapping>(await mappings.SaveAsync(
            supplier, [.. columns.Select(column => new MappedColumn(column.Column, column.Target))], RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Forgets what a supplier calls its columns. For those who keep the catalog.</summary>
    /// <param name="id">The mapping.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedMappingNotFoundError>]
    [Error<DatabaseUnavailableError>]
    [UseMutationConvention(PayloadFieldName = "removed")]
    public async Task<bool> RemoveFeedMappingAsync([ID<FeedMapping>] int id, FeedMappingBook mappings, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await mappings.RemoveAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
        return true;
    }

    /// <summary>Imports the file of a feed once more, as a new feed; such as after its columns were mapped. For those who keep the catalog.</summary>
    /// <param name="id">The feed.</param>
    /// <param name="supplier">Whose columns it has; as before when not given.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    public async Task<ProductFeed?> RepeatProductFeedAsync(
        [ID<ProductFeed>] int id, string? supplier, FeedUpload upload, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ProductFeed>((await upload.RepeatAsync(id, supplier, RequestClient.ActorOf(accessor), cancellationToken)).Id);
}
