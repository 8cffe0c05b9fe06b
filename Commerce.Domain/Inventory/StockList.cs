using System.Globalization;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Inventory;

/// <summary>
/// Changes much stock at once from a file of separated values with the columns <c>sku</c> and either <c>quantity</c> (what was counted) or
/// <c>change</c>, and perhaps <c>reason</c>. Each row is done by itself: a bad one is told of and stops no other one.
/// </summary>
public sealed class StockList(ShopWrites writes, StockLedger ledger, StockDesk desk)
{
    /// <summary>So many rows one file can have; larger ones are feeds.</summary>
    public const int MaxRows = 5000;

    private const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Reads the file and changes the stock.</summary>
    /// <param name="idempotencyKey">Of the whole file: rows that were done are not done again.</param>
    /// <param name="dryRun">Tell what would be done, and do nothing.</param>
    /// <exception cref="InvalidStockFileException" />
    public async Task<IReadOnlyList<StockListRow>> ApplyAsync(
        StaffMember by, string idempotencyKey, Stream content, string reason, bool dryRun, CancellationToken cancellationToken = default)
    {
        // Refused before the first row rather than with each of them.
        _ = IdempotencyKey.Of(by.KeyOwner, "adjustStockByFile", idempotencyKey, reason);
        var done = new List<StockListRow>();
        foreach (var record in await ReadAsync(content, cancellationToken)) done.Add(await ApplyAsync(by, idempotencyKey, record, reason, dryRun, cancellationToken));
        return done;
    }

    private async Task<StockListRow> ApplyAsync(StaffMember by, string idempotencyKey, Wish wish, string reason, bool dryRun, CancellationToken cancellationToken)
    {
        if (wish.Problem is { } problem) return new StockListRow(wish.Row, wish.Sku, null, null, "BAD_ROW", problem);
        CountedStock? stock = null;
        try
        {
            var (before, after) = (0, 0);
            var key = IdempotencyKey.Of(by.KeyOwner, "adjustStockByFile", $"{idempotencyKey[..Math.Min(idempotencyKey.Length, 180)]}/{wish.Row}", new { wish, reason });
            async Task<int> Work(Data.CommerceDbContext context, CancellationToken token)
            {
                stock = await new StockItem(Sku: wish.Sku).FindAsync(context, token);
                (before, after) = (stock.Quantity, wish.Quantity ?? checked(stock.Quantity + wish.Change!.Value));
                if (dryRun) return 0;
                var text = wish.Reason ?? reason;
                var row = wish.Quantity is { } counted
                    ? await ledger.SetAsync(context, stock.ProductId, stock.VariantId, counted, InventoryTransactionType.Adjustment, notes: text, cancellationToken: token)
                    : await ledger.ApplyAsync(context, new StockMovement(stock.ProductId, stock.VariantId, wish.Change!.Value, InventoryTransactionType.Adjustment, Notes: text), token);
                if (row is null) return 0;
                (before, after) = (row.QuantityAfter - row.QuantityChange, row.QuantityAfter);
                desk.Record(context, by, "stock.adjust", stock, row, text);
                return row.Id;
            }

            if (dryRun) await writes.RunAsync(Work, cancellationToken);
            else if ((await writes.RunOnceAsync(key, Work, cancellationToken)).IsRepeated) return new StockListRow(wish.Row, wish.Sku, null, null, "DONE_BEFORE", "This row was done before with the same key.");
            return new StockListRow(wish.Row, wish.Sku, before, after, null, null);
        }
        catch (DomainException refusal)
        {
            return new StockListRow(wish.Row, wish.Sku, stock?.Quantity, null, refusal.Code, refusal.Message);
        }
        catch (OverflowException)
        {
            return new StockListRow(wish.Row, wish.Sku, stock?.Quantity, null, "BAD_ROW", "There cannot be so many.");
        }
    }

    private static async Task<IReadOnlyList<Wish>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxBytes) throw new InvalidStockFileException($"The file is too large: at most {MaxBytes / 1024 / 1024} MiB and {MaxRows} rows are possible. Larger ones are feeds: uploadProductFeed.");
            buffer.Write(chunk, 0, read);
        }

        buffer.Position = 0;
        using var text = new StreamReader(buffer);
        try
        {
            var table = FeedTable.Open(text);
            if (!table.Has("sku") || table.Has("quantity") == table.Has("change"))
                throw new InvalidStockFileException("The first row names the columns: sku and either quantity or change, and perhaps reason.");
            var wishes = table.Records().Where(record => !record.IsBlank).Take(MaxRows + 1).Select(WishOf).ToList();
            return wishes.Count <= MaxRows ? wishes : throw new InvalidStockFileException($"The file has more than {MaxRows} rows. Larger ones are feeds: uploadProductFeed.");
        }
        catch (UnreadableFeedException refusal)
        {
            throw new InvalidStockFileException(refusal.Message);
        }
    }

    private static Wish WishOf(FeedRecord record)
    {
        var sku = record.Text("sku");
        var (quantity, change) = (record.Text("quantity"), record.Text("change"));
        var number = quantity ?? change;
        if (sku is null) return new Wish(record.Line, "", null, null, null, "The SKU is missing.");
        if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pieces))
            return new Wish(record.Line, sku, null, null, null, $"'{number}' is not a whole number of pieces.");
        if (quantity is not null && pieces < 0) return new Wish(record.Line, sku, null, null, null, "There cannot be fewer than none on the shelf.");
        if (quantity is null && pieces == 0) return new Wish(record.Line, sku, null, null, null, "A change of nothing is none.");
        return new Wish(record.Line, sku, quantity is null ? null : pieces, quantity is null ? pieces : null, record.Text("reason"), null);
    }

    private sealed record Wish(int Row, string Sku, int? Quantity, int? Change, string? Reason, string? Problem);
}

/// <summary>What became of a row of the file.</summary>
/// <param name="Row">The line in the file; the header is 1.</param>
/// <param name="Before">How many there were; null where nothing was found.</param>
/// <param name="After">How many there are, or would be; null where it was refused.</param>
/// <param name="Code">Why it was not done, for programs; null when it was.</param>
/// <param name="Message">Why it was not done, for people.</param>
public sealed record StockListRow(int Row, string Sku, int? Before, int? After, string? Code, string? Message);
