using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Import;

/// <summary>Applies a few rows in one transaction, and falls back to row by row where the database refuses one of them.</summary>
internal sealed class FeedBatch(
    IDbContextFactory<CommerceDbContext> contexts, StockLedger ledger, ShopNotices notices, TimeProvider clock, ProductFeed feed, FeedTally tally)
{
    private readonly HashSet<FeedRow> _repeated = new(ReferenceEqualityComparer.Instance);

    /// <summary>False when the import was cancelled meanwhile.</summary>
    public async Task<bool> ApplyAsync(List<FeedRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => row.Errors.Count == 0))
        {
            if (tally.IsRepeated(row)) _repeated.Add(row);
        }

        try
        {
            return await TryApplyAsync(rows, null, cancellationToken);
        }
        catch (Exception exception) when (IsAboutTheRow(exception))
        {
            // One row cannot stand beside what is there, or somebody else was faster: each row for itself.
            foreach (var row in rows)
            {
                if (!await ApplyOneAsync(row, cancellationToken)) return false;
            }

            return true;
        }
    }

    private async Task<bool> ApplyOneAsync(FeedRow row, CancellationToken cancellationToken)
    {
        try
        {
            return await TryApplyAsync([row], null, cancellationToken);
        }
        catch (Exception exception) when (IsAboutTheRow(exception))
        {
            var reason = exception is DbUpdateConcurrencyException ? "somebody changed it at the same moment." : "a value must be unique and is taken.";
            return await TryApplyAsync([row], FeedRefusals.Conflict(reason), cancellationToken);
        }
    }

    private static bool IsAboutTheRow(Exception exception) =>
        exception is DbUpdateConcurrencyException || exception.IsUniqueViolation() || exception.IsCheckViolation() || exception.IsForeignKeyViolation();

    private async Task<bool> TryApplyAsync(List<FeedRow> rows, FeedRowError? refusal, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Claims the feed for this transaction: an attempt that lost its lease finds that another one has gone on.
        var isOurs = await context.ProductFeeds
            .Where(row => row.Id == feed.Id && row.Status == FeedStatus.Processing && row.ProcessedRows == feed.ProcessedRows)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ProcessedRows, row => row.ProcessedRows + rows.Count), cancellationToken);
        if (isOurs == 0) return false;

        var catalog = await CatalogBatch.LoadAsync(context, rows, isTrial: false, cancellationToken);
        var log = new FeedChangeLog();
        var writer = new RowWriter(catalog, new CategoryPaths(context), ledger, log, feed);
        var (refused, skipped) = (0, 0);
        List<ProductFeedError> errors = [];
        List<(string Key, ProductOutcome Outcome)> outcomes = [];
        foreach (var row in rows)
        {
            var refusals = refusal is not null ? [refusal] : row.Errors.Count > 0 ? row.Errors : await ApplyAsync(row, catalog, writer, log, outcomes, cancellationToken);
            if (refusals is null) skipped++;
            if (refusals is null or []) continue;
            refused++;
            errors.AddRange(refusals.Select(error => new ProductFeedError
            {
                ProductFeedId = feed.Id, RowNumber = row.Number, Column = error.Column, Value = error.Value, Code = error.Code, Message = error.Message,
            }));
        }

        await SaveAsync(context, catalog, writer, log, cancellationToken);
        var record = new BatchRecord(rows.Count, refused, skipped, errors, log.ToRows(feed), outcomes);
        if (feed.DryRun)
        {
            await transaction.RollbackAsync(cancellationToken);
            await RecordDryRunAsync(record, cancellationToken);
        }
        else
        {
            await RecordAsync(context, 0, record, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        feed.ProcessedRows += rows.Count;
        return true;
    }

    /// <summary>What is wrong with the row, in most cases nothing; null where the feed's mode leaves it out.</summary>
    private async Task<IReadOnlyList<FeedRowError>?> ApplyAsync(
        FeedRow row, CatalogBatch catalog, RowWriter writer, FeedChangeLog log, List<(string Key, ProductOutcome Outcome)> outcomes, CancellationToken cancellationToken)
    {
        if (_repeated.Contains(row)) return [FeedRefusals.DuplicateRow(row)];
        // A dry run takes back each batch, so a product of a batch above is there only in memory.
        var isKnownAbove = row.ProductKey is { } above && (tally.HasProduct(above) || outcomes.Exists(outcome => outcome.Key == above));
        var (target, refusal) = RowTarget.Resolve(row, catalog, feed, mayInventParent: feed.DryRun && isKnownAbove);
        if (refusal is not null) return [refusal];
        if (target is null) return null;
        var (product, outcome) = await writer.WriteAsync(row, target, writesProduct: !isKnownAbove, cancellationToken);
        var isCountedAbove = feed.DryRun && isKnownAbove;
        if (outcome == ProductOutcome.Created && !isCountedAbove) log.ProductCreated(row, product);
        outcomes.Add((row.ProductKey ?? product.Slug, isCountedAbove && outcome == ProductOutcome.Created ? ProductOutcome.Updated : outcome));
        return [];
    }

    private async Task SaveAsync(CommerceDbContext context, CatalogBatch catalog, RowWriter writer, FeedChangeLog log, CancellationToken cancellationToken)
    {
        // First what was there: it may give up a SKU that something new takes, and new categories are referred to.
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
        await NewProducts.WriteAsync(context, catalog.New, clock.GetUtcNow().UtcDateTime, cancellationToken);
        // These went past the context, which tells of all others by itself.
        await notices.AddAsync(context, [.. catalog.New.Where(product => product.InventoryTransactions.Count > 0).Select(product => new ShopNotice.StockChanged(product.Id))]);
        var counted = await ledger.SetAllAsync(
            context, [.. writer.Counts.Select(count => (count.Product.Id, count.Variant?.Id, count.Quantity))], InventoryTransactionType.Import, $"product-feed-{feed.Id}", cancellationToken);
        foreach (var ((row, product, variant, _), entry) in writer.Counts.Zip(counted))
        {
            // Somebody may have bought one since the batch was loaded: the ledger knows what was there.
            if (entry is not null) log.Changed(row, product, variant, "stockQuantity", FeedChangeLog.Text(entry.QuantityAfter - entry.QuantityChange), FeedChangeLog.Text(entry.QuantityAfter));
        }
    }

    private async Task RecordDryRunAsync(BatchRecord record, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await RecordAsync(context, record.Rows, record, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task RecordAsync(CommerceDbContext context, int processed, BatchRecord record, CancellationToken cancellationToken)
    {
        await BulkInsert.NumberAsync(context, record.Errors, (row, id) => row.Id = id, cancellationToken);
        await BulkInsert.WriteAsync(context, record.Errors, cancellationToken);
        await BulkInsert.NumberAsync(context, record.Changes, (row, id) => row.Id = id, cancellationToken);
        await BulkInsert.WriteAsync(context, record.Changes, cancellationToken);
        foreach (var (key, outcome) in record.Outcomes) tally.Count(key, outcome);
        var (created, updated, unchanged) = (tally.Created, tally.Updated, tally.Unchanged);
        DateTime? changedAt = feed.DryRun || record.Changes.Count == 0 ? null : clock.GetUtcNow().UtcDateTime;
        await context.ProductFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ProcessedRows, row => row.ProcessedRows + processed)
            .SetProperty(row => row.SuccessRows, row => row.SuccessRows + record.Rows - record.Refused - record.Skipped)
            .SetProperty(row => row.ErrorRows, row => row.ErrorRows + record.Refused)
            .SetProperty(row => row.SkippedRows, row => row.SkippedRows + record.Skipped)
            .SetProperty(row => row.CreatedProducts, created)
            .SetProperty(row => row.UpdatedProducts, updated)
            .SetProperty(row => row.UnchangedProducts, unchanged)
            .SetProperty(row => row.ChangedAt, row => changedAt ?? row.ChangedAt), cancellationToken);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
    }

    private sealed record BatchRecord(
        int Rows, int Refused, int Skipped, List<ProductFeedError> Errors, List<ProductFeedChange> Changes, List<(string Key, ProductOutcome Outcome)> Outcomes);
}
