using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>Bringing feeds in.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FeedMutations
{
    /// <summary>Stores a feed and files its import, which runs in the background. For those who keep the catalog.</summary>
    /// <param name="file">The feed, at most 100 MiB.</param>
    /// <param name="feedType">What it changes; PRODUCTS when not given.</param>
    /// <param name="format">How it is written; detected from the content when not given.</param>
    /// <param name="dryRun">Read and check every row, but change nothing.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<FileTooLargeError>]
    public async Task<ProductFeed> UploadProductFeedAsync(
        IFile file,
        FeedType? feedType,
        FeedFormat? format,
        [DefaultValue(false)] bool dryRun,
        FeedUpload upload,
        IHttpContextAccessor accessor,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var feed = await upload.ExecuteAsync(
            content,
            new FeedUploadRequest(file.Name, file.ContentType, feedType ?? FeedType.Products, format, dryRun),
            RequestClient.ActorOf(accessor),
            cancellationToken);
        return await context.LoadAsync<ProductFeed>(feed.Id) ?? feed;
    }
}
