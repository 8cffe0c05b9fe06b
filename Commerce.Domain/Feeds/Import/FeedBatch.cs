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

        var catalog = await CatalogBatch.LoadAsync(context, rows, cancellationToken);
        var writer = new RowWriter(catalog, new CategoryPaths(context), ledger, feed);
        var refused = 0;
        List<ProductFeedError> errors = [];
        List<(string Key, ProductOutcome Outcome)> outcomes = [];
        foreach (var row in rows)
        {
            IReadOnlyList<FeedRowError> refusals = refusal is not null ? [refusal] : row.Errors.Count > 0 ? row.Errors : await ApplyAsync(row, catalog, writer, outcomes, cancellationToken);
            if (refusals.Count > 0) refused++;
            errors.AddRange(refusals.Select(error => new ProductFeedError
            {
                ProductFeedId = feed.Id, RowNumber = row.Number, Column = error.Column, Value = error.Value, Code = error.Code, Message = error.Message,
            }));
        }

        await SaveAsync(context, catalog, writer, cancellationToken);
        if (feed.DryRun)
        {
            await transaction.RollbackAsync(cancellationToken);
            await RecordDryRunAsync(rows.Count, refused, errors, outcomes, cancellationToken);
        }
        else
        {
            await RecordAsync(context, 0, rows.Count, refused, errors, outcomes, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        feed.ProcessedRows += rows.Count;
        return true;
    }

    private async Task<IReadOnlyList<FeedRowError>> ApplyAsync(
        FeedRow row, CatalogBatch catalog, RowWriter writer, List<(string Key, ProductOutcome Outcome)> outcomes, CancellationToken cancellationToken)
    {
        if (_repeated.Contains(row)) return [FeedRefusals.DuplicateRow(row)];
        // A dry run takes back each batch, so a product of a batch above is there only in memory.
        var isKnownAbove = row.ProductKey is { } above && (tally.HasProduct(above) || outcomes.Exists(outcome => outcome.Key == above));
        var (target, refusal) = RowTarget.Resolve(row, catalog, feed.FeedType, mayInventParent: feed.DryRun && isKnownAbove);
        if (refusal is not null) return [refusal];
        var (product, outcome) = await writer.WriteAsync(row, target!, writesProduct: !isKnownAbove, cancellationToken);
        outcomes.Add((row.ProductKey ?? product.Slug, feed.DryRun && isKnownAbove && outcome == ProductOutcome.Created ? ProductOutcome.Updated : outcome));
        return [];
    }

    private async Task SaveAsync(CommerceDbContext context, CatalogBatch catalog, RowWriter writer, CancellationToken cancellationToken)
    {
        // First what was there: it may give up a SKU that something new takes, and new categories are referred to.
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
        await NewProducts.WriteAsync(context, catalog.New, clock.GetUtcNow().UtcDateTime, cancellationToken);
        // These went past the context, which tells of all others by itself.
        await notices.AddAsync(context, [.. catalog.New.Where(product => product.InventoryTransactions.Count > 0).Select(product => new ShopNotice.StockChanged(product.Id))]);
        foreach (var (product, variant, quantity) in writer.Counts)
            await ledger.SetAsync(context, product.Id, variant?.Id, quantity, InventoryTransactionType.Import, $"product-feed-{feed.Id}", cancellationToken: cancellationToken);
    }

    private async Task RecordDryRunAsync(
        int rows, int refused, List<ProductFeedError> errors, List<(string Key, ProductOutcome Outcome)> outcomes, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await RecordAsync(context, rows, rows, refused, errors, outcomes, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task RecordAsync(
        CommerceDbContext context, int processed, int rows, int refused, List<ProductFeedError> errors,
        List<(string Key, ProductOutcome Outcome)> outcomes, CancellationToken cancellationToken)
    {
        await BulkInsert.NumberAsync(context, errors, (row, id) => row.Id = id, cancellationToken);
        await BulkInsert.WriteAsync(context, errors, cancellationToken);
        foreach (var (key, outcome) in outcomes) tally.Count(key, outcome);
        var (created, updated, unchanged) = (tally.Created, tally.Updated, tally.Unchanged);
        await context.ProductFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ProcessedRows, row => row.ProcessedRows + processed)
            .SetProperty(row => row.SuccessRows, row => row.SuccessRows + rows - refused)
            .SetProperty(row => row.ErrorRows, row => row.ErrorRows + refused)
            .SetProperty(row => row.CreatedProducts, created)
            .SetProperty(row => row.UpdatedProducts, updated)
            .SetProperty(row => row.UnchangedProducts, unchanged), cancellationToken);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
    }
}
