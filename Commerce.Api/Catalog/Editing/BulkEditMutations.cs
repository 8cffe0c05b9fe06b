using Commerce.Api.Security;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Editing;

/// <summary>Editing much of the catalog at once.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class BulkEditMutations
{
    /// <summary>
    /// Edits prices, stock, categories and visibility of many products and variants as one change: all rows or none, with one entry in the audit log. What it would
    /// do a dry run tells, and why rows stand against it. To undo it, send back what was before, with the versions and stocks that it answers.
    /// </summary>
    /// <param name="idempotencyKey">The client's name for this edit, such as a new UUID: sent again, it is the same edit, and the answer has no rows.</param>
    /// <param name="rows">At most 2000.</param>
    /// <param name="dryRun">Tell what would be done, and do nothing.</param>
    /// <param name="reason">Why, for the log and the stock ledger.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [DeskErrors]
    [Error<LimitReachedError>]
    public async Task<BulkEditPreview> BulkEditProductsAsync(
        string idempotencyKey, IReadOnlyList<BulkEditRowInput> rows, [DefaultValue(false)] bool dryRun, string? reason,
        BulkEditBook book, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var result = await book.ApplyAsync(accessor.GetStaff(), idempotencyKey, [.. rows.Select(row => row.ToRow())], dryRun, reason, cancellationToken);
        return new(result.IsApplied, [.. result.Rows.Select(row => new BulkEditRowResult(row))]);
    }
}
