using Commerce.Api.Files;
using Commerce.Api.Jobs;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mending;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds;

/// <summary>Bringing feeds in.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FeedMutations
{
    /// <summary>
    /// Stores a feed and files its import, which runs in the background. One that runs into tripwires changes nothing before it is approved.
    /// For those who keep the catalog.
    /// </summary>
    /// <param name="file">The feed, at most 100 MiB.</param>
    /// <param name="feedType">What it changes; PRODUCTS when not given.</param>
    /// <param name="format">How it is written; detected from the content when not given.</param>
    /// <param name="dryRun">Read and check every row and say what it would change, but change nothing. `applyProductFeed` brings it in then.</param>
    /// <param name="mode">Which products it may write, where it is a feed of products; UPSERT when not given.</param>
    /// <param name="tripwires">Limits for this feed; where they are not given, those of the shop hold.</param>
    /// <param name="supplier">Whose file it is: its columns are read as `saveFeedMapping` has kept them for this supplier.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FileTooLargeError>]
    [Error<InvalidTripwireError>]
    public async Task<ProductFeed> UploadProductFeedAsync(
        IFile file,
        FeedType? feedType,
        FeedFormat? format,
        [DefaultValue(false)] bool dryRun,
        FeedMode? mode,
        FeedTripwiresInput? tripwires,
        string? supplier,
        FeedUpload upload,
        IHttpContextAccessor accessor,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var feed = await upload.ExecuteAsync(
            content,
            new FeedUploadRequest(file.Name, file.ContentType, feedType ?? FeedType.Products, format, dryRun, mode ?? FeedMode.Upsert, tripwires?.ToTripwires(), Supplier: supplier),
            RequestClient.ActorOf(accessor),
            cancellationToken);
        return await context.LoadAsync<ProductFeed>(feed.Id) ?? feed;
    }

    /// <summary>
    /// Files the import of what a dry run showed, of the same stored file. Asked for again, also by several people at once, it is the same import.
    /// </summary>
    /// <param name="id">The dry run.</param>
    /// <param name="approveTripwires">That the tripwires it ran into have been looked at, and it is wanted all the same.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotADryRunError>]
    [Error<FeedNotPreviewedError>]
    [Error<TripwiresNotApprovedError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> ApplyProductFeedAsync(
        [ID<ProductFeed>] int id, [DefaultValue(false)] bool approveTripwires, FeedDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ProductFeed>(await desk.ApplyAsync(accessor.GetStaff(), id, approveTripwires, cancellationToken));

    /// <summary>Lets a feed go on that stopped at tripwires. It is tried again first: what else has come to trip meanwhile stops it again.</summary>
    /// <param name="id">The feed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotAwaitingApprovalError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> ApproveProductFeedAsync(
        [ID<ProductFeed>] int id, FeedDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.ApproveAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<ProductFeed>(id);
    }

    /// <summary>Calls a feed off that waits or runs; what it has done stays. One that awaits approval is discarded.</summary>
    /// <param name="id">The feed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotCancellableError>]
    [Error<JobChangedError>]
    [Error<IllegalTransitionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> CancelProductFeedAsync(
        [ID<ProductFeed>] int id, FeedDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.CancelAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<ProductFeed>(id);
    }

    /// <summary>Goes on with a feed that was called off or given up, behind the last row that is done.</summary>
    /// <param name="id">The feed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotResumableError>]
    [Error<JobNotFoundError>]
    [Error<JobRunningError>]
    [Error<JobChangedError>]
    [Error<IllegalTransitionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> ResumeProductFeedAsync(
        [ID<ProductFeed>] int id, FeedDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.ResumeAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<ProductFeed>(id);
    }

    /// <summary>
    /// Takes back what a feed changed, in the background. What was edited since stays: `changes` says which, and why. New products that something
    /// refers to are archived, others are gone; stock goes back by the difference.
    /// </summary>
    /// <param name="id">The feed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotUndoableError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> UndoProductFeedAsync(
        [ID<ProductFeed>] int id, FeedDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.UndoAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<ProductFeed>(id);
    }

    /// <summary>
    /// Brings the refused rows of a feed again, with the cells that are given here, and no others. Of a dry run the whole file is tried again with
    /// them. The answer is the new feed.
    /// </summary>
    /// <param name="id">The feed.</param>
    /// <param name="rows">The rows that were mended; the other refused ones come along as they are.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FeedNotFoundError>]
    [Error<FeedNotMendableError>]
    [Error<UnknownFeedCellError>]
    [Error<FileTooLargeError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ProductFeed?> MendProductFeedAsync(
        [ID<ProductFeed>] int id, IReadOnlyList<MendedRowInput> rows, FeedMending mending, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ProductFeed>(await mending.MendAsync(accessor.GetStaff(), id, [.. rows.Select(row => row.ToRow())], cancellationToken));
}
