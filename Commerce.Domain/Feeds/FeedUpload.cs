using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Mapping;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds;

/// <summary>What is known of an uploaded feed before it is read.</summary>
/// <param name="Format">Null to detect it from the content.</param>
/// <param name="Mode">Which products a feed of products may write; the other types never create any.</param>
/// <param name="Tripwires">Limits of its own; null where the shop's hold.</param>
/// <param name="MendsId">The feed whose refused rows it brings again.</param>
/// <param name="Supplier">Whose columns it has, if somebody says so.</param>
public sealed record FeedUploadRequest(
    string Filename, string? ContentType, FeedType FeedType, FeedFormat? Format, bool DryRun, FeedMode Mode = FeedMode.Upsert, FeedTripwires? Tripwires = null, int? MendsId = null,
    string? Supplier = null);

/// <summary>Takes a feed in: stores the file, and files the job that imports it.</summary>
public sealed class FeedUpload(
    BlobArchive blobs, IDbContextFactory<CommerceDbContext> contexts, JobSignal signal, AuditTrail audit)
{
    /// <summary>The type of the job; its payload is <c>{}</c>, because the feed refers to the job.</summary>
    public const string JobType = "product-feed";

    /// <exception cref="BlobTooLargeException">The file is too large.</exception>
    /// <exception cref="InvalidTripwireException">A limit is no percentage.</exception>
    public async Task<ProductFeed> ExecuteAsync(
        Stream content, FeedUploadRequest request, AuditActor actor, CancellationToken cancellationToken = default)
    {
        request.Tripwires?.Check();
        var filename = Path.GetFileName(request.Filename);
        var blob = await blobs.AddAsync(
            content, filename, request.ContentType ?? "application/octet-stream", cancellationToken: cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var feed = new ProductFeed
        {
            BlobId = blob.Id,
            Filename = filename,
            FeedType = request.FeedType,
            Format = request.Format,
            Mode = request.FeedType == FeedType.Products ? request.Mode : FeedMode.Upsert,
            Tripwires = request.Tripwires?.Write(),
            DryRun = request.DryRun,
            MendsId = request.MendsId,
            CreatedByUserId = actor.Type == AuditActorType.User ? actor.Id : null,
            Job = new Job { JobType = JobType },
        };
        context.ProductFeeds.Add(feed);
        if (request.MendsId is { } mended) await FeedHeaders.CopyAsync(context, mended, feed, cancellationToken);
        else await FeedHeaders.AddAsync(context, feed, request.Supplier, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        audit.Record(context, actor, "productFeed.upload", nameof(ProductFeed), $"{feed.Id}", newValues: request);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        signal.Notify();
        return feed;
    }

    /// <summary>Imports the file of a feed once more, as a new feed; such as after somebody said what its columns are.</summary>
    /// <param name="supplier">Whose file it is; as before when null.</param>
    /// <exception cref="FeedNotFoundException" />
    public async Task<ProductFeed> RepeatAsync(int feedId, string? supplier, AuditActor actor, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await context.ProductFeeds.Include(row => row.Blob).AsNoTracking().FirstOrDefaultAsync(row => row.Id == feedId, cancellationToken) ?? throw new FeedNotFoundException();
        supplier ??= await context.FeedHeaders.Where(row => row.ProductFeedId == feedId).Select(row => row.Supplier).FirstOrDefaultAsync(cancellationToken);
        // The same bytes are stored once.
        await using var content = await blobs.OpenReadAsync(known.Blob!, cancellationToken);
        return await ExecuteAsync(content, new FeedUploadRequest(known.Filename, known.Blob!.ContentType, known.FeedType, null, known.DryRun, known.Mode, Supplier: supplier), actor, cancellationToken);
    }
}
