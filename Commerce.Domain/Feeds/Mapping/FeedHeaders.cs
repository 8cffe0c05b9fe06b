using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Mapping;

/// <summary>Reads and keeps what is known of a feed's columns.</summary>
internal static class FeedHeaders
{
    /// <summary>Notes whose file a new feed is, with the columns as they are kept now; nothing where nobody says so.</summary>
    public static async Task AddAsync(CommerceDbContext context, ProductFeed feed, string? supplier, CancellationToken cancellationToken)
    {
        if (TextRules.Clean(supplier) is not { } name) return;
        var mapping = await context.FeedMappings.Where(row => row.Supplier == name).Select(row => row.Columns).FirstOrDefaultAsync(cancellationToken);
        context.FeedHeaders.Add(new FeedHeader { ProductFeed = feed, Supplier = FeedValues.Shorten(name, FeedMappingBook.MaxSupplier), Mapping = mapping });
    }

    /// <summary>Gives a feed that brings what another one has shown the columns of that one.</summary>
    public static async Task CopyAsync(CommerceDbContext context, int fromId, ProductFeed to, CancellationToken cancellationToken)
    {
        if (await context.FeedHeaders.AsNoTracking().FirstOrDefaultAsync(row => row.ProductFeedId == fromId, cancellationToken) is { } header)
            context.FeedHeaders.Add(new FeedHeader { ProductFeed = to, Supplier = header.Supplier, Mapping = header.Mapping });
    }

    /// <summary>The columns that the feed's supplier names otherwise; none where nobody named a supplier.</summary>
    public static async Task<IReadOnlyList<MappedColumn>> MappingOfAsync(IDbContextFactory<CommerceDbContext> contexts, int feedId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return FeedMapping.Read(await context.FeedHeaders.Where(row => row.ProductFeedId == feedId).Select(row => row.Mapping).FirstOrDefaultAsync(cancellationToken));
    }

    /// <summary>Keeps which columns nobody knows, so that somebody can say what they are.</summary>
    public static async Task TellUnknownAsync(IDbContextFactory<CommerceDbContext> contexts, int feedId, IReadOnlyList<string> unknown, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var header = await context.FeedHeaders.FirstOrDefaultAsync(row => row.ProductFeedId == feedId, cancellationToken);
        if (header is null && unknown.Count == 0) return;
        if (header is null) context.FeedHeaders.Add(header = new FeedHeader { ProductFeedId = feedId });
        header.Unknown = unknown.Count == 0 ? null : JsonSerializer.Serialize(unknown.Take(FeedMappingBook.MaxColumns).Select(column => FeedValues.Shorten(FeedText.Clean(column), 255)));
        await context.SaveChangesAsync(cancellationToken);
    }

    public static IReadOnlyList<string> ReadUnknown(string? unknown) => unknown is null ? [] : JsonSerializer.Deserialize<List<string>>(unknown)!;
}
