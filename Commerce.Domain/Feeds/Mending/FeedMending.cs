using System.Text;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Mending;

/// <summary>Refused rows, to be looked at in the format they came in, mended, and brought again.</summary>
public sealed class FeedMending(IDbContextFactory<CommerceDbContext> contexts, BlobArchive blobs, FeedUpload upload)
{
    /// <summary>The most rows that are read at once.</summary>
    public const int MaxRows = 500;

    /// <summary>Refused rows behind <paramref name="afterRow"/>. Their cells are read from the stored file.</summary>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotMendableException">Nothing was refused, or it is not over yet.</exception>
    public async Task<FailingRows> ReadAsync(int feedId, int first, int? afterRow, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var feed = await FindAsync(context, feedId, cancellationToken);
        var numbers = await context.ProductFeedErrors.Where(error => error.ProductFeedId == feedId && error.RowNumber > (afterRow ?? 0))
            .Select(error => error.RowNumber).Distinct().OrderBy(number => number).Take(Math.Clamp(first, 1, MaxRows) + 1).ToListAsync(cancellationToken);
        var hasMore = numbers.Count > Math.Clamp(first, 1, MaxRows);
        if (hasMore) numbers.RemoveAt(numbers.Count - 1);
        var errors = (await context.ProductFeedErrors.AsNoTracking().Where(error => error.ProductFeedId == feedId && numbers.Contains(error.RowNumber)).OrderBy(error => error.Id).ToListAsync(cancellationToken))
            .ToLookup(error => error.RowNumber);
        await using var content = await blobs.OpenLocalAsync(feed.Blob!, cancellationToken);
        var raw = RawFeed.Open(content, feed.Format!.Value);
        var wanted = numbers.ToHashSet();
        var rows = raw.Rows().TakeWhile(row => numbers.Count > 0 && row.Number <= numbers[^1]).Where(row => wanted.Contains(row.Number))
            .Select(row => new FailingRow(row.Number, row.Cells, raw.Write(row.Cells), [.. errors[row.Number]])).ToList();
        return new FailingRows(raw.Head, raw.Tail, rows, hasMore);
    }

    /// <summary>
    /// Brings the refused rows again, as they are by now: a file of them alone is imported. Of a dry run it is the whole file with the mended rows in
    /// their places, for another dry run.
    /// </summary>
    /// <returns>The id of the new feed.</returns>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotMendableException">Nothing was refused, or it is not over yet.</exception>
    /// <exception cref="UnknownFeedCellException">There is no such refused row, or it has no such column.</exception>
    public async Task<int> MendAsync(StaffMember by, int feedId, IReadOnlyList<MendedRow> rows, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var feed = await FindAsync(context, feedId, cancellationToken);
        var refused = (await context.ProductFeedErrors.Where(error => error.ProductFeedId == feedId).Select(error => error.RowNumber).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!refused.Contains(rows[i].RowNumber)) throw new UnknownFeedCellException($"Row {rows[i].RowNumber} was not refused. Only refused rows are mended.", i);
        }

        await using var file = Spool.NewFile();
        await using (var content = await blobs.OpenLocalAsync(feed.Blob!, cancellationToken))
            await WriteAsync(file, RawFeed.Open(content, feed.Format!.Value), number => feed.DryRun || refused.Contains(number), rows, cancellationToken);
        file.Position = 0;
        var request = new FeedUploadRequest(
            feed.Filename, feed.Blob!.ContentType, feed.FeedType, feed.Format, feed.DryRun, feed.Mode, FeedTripwires.Read(feed.Tripwires), MendsId: feedId);
        return (await upload.ExecuteAsync(file, request, by.Actor, cancellationToken)).Id;
    }

    private static async Task WriteAsync(Stream file, RawFeed raw, Func<int, bool> isWanted, IReadOnlyList<MendedRow> mended, CancellationToken cancellationToken)
    {
        var byNumber = mended.Select((row, i) => (row, i)).GroupBy(pair => pair.row.RowNumber).ToDictionary(pairs => pairs.Key, pairs => pairs.Last());
        await using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync(raw.Head.AsMemory(), cancellationToken);
        foreach (var (number, cells) in raw.Rows().Where(row => isWanted(row.Number)))
        {
            if (byNumber.TryGetValue(number, out var row)) Mend(cells, row.row, row.i);
            await writer.WriteAsync(raw.Write(cells).AsMemory(), cancellationToken);
        }

        await writer.WriteAsync(raw.Tail.AsMemory(), cancellationToken);
    }

    private static void Mend(List<FeedCell> cells, MendedRow row, int position)
    {
        foreach (var cell in row.Cells)
        {
            var at = cells.FindIndex(known => string.Equals(known.Column, cell.Column, StringComparison.OrdinalIgnoreCase));
            if (at < 0) throw new UnknownFeedCellException($"Row {row.RowNumber} has no column '{cell.Column}'.", position);
            cells[at] = cells[at] with { Value = cell.Value };
        }
    }

    private static async Task<ProductFeed> FindAsync(CommerceDbContext context, int feedId, CancellationToken cancellationToken)
    {
        var feed = await context.ProductFeeds.AsNoTracking().Include(row => row.Blob).FirstOrDefaultAsync(row => row.Id == feedId, cancellationToken) ?? throw new FeedNotFoundException();
        return FeedRules.Mend(feed) is { } refusal ? throw refusal : feed;
    }
}
