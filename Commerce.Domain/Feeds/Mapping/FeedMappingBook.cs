using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds.Formats;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Mapping;

/// <summary>Keeps what suppliers call their columns.</summary>
public sealed class FeedMappingBook(ShopWrites writes, AuditTrail audit)
{
    public const int MaxColumns = 500;

    internal const int MaxSupplier = 100;

    private const int MaxColumn = 255;

    /// <summary>Keeps the columns of a supplier; what was kept of the same one is written over.</summary>
    /// <returns>The mapping's id.</returns>
    /// <exception cref="InvalidTextException">The supplier's name is none.</exception>
    /// <exception cref="InvalidFeedMappingException">A column is there twice, or leads nowhere.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> SaveAsync(string supplier, IReadOnlyList<MappedColumn> columns, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var name = TextRules.Clean(supplier);
        var cleaned = columns.Select(column => new MappedColumn(column.Column.Trim(), TextRules.Clean(column.Target))).ToList();
        var refusals = new Refusals();
        TextRules.CheckLine(refusals, name, MaxSupplier, isRequired: true, "supplier");
        Check(refusals, cleaned);
        refusals.ThrowIfAny();
        return writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var mapping = await context.FeedMappings.FirstOrDefaultAsync(row => row.Supplier == name, token);
            var isNew = mapping is null;
            var before = mapping?.Columns;
            if (mapping is null) context.FeedMappings.Add(mapping = new FeedMapping { Supplier = name! });
            mapping.Columns = FeedMapping.Write(cleaned.Select(column => column with { Target = column.Target is { } target ? FeedColumns.Find(target) : null }));
            await context.SaveChangesAsync(token);
            if (before != mapping.Columns)
                audit.Record(context, actor, isNew ? "feedMapping.create" : "feedMapping.update", nameof(FeedMapping), $"{mapping.Id}", before is null ? null : new { Columns = before }, new { mapping.Supplier, mapping.Columns });
            await context.SaveChangesAsync(token);
            return mapping.Id;
        }, cancellationToken);
    }

    /// <summary>Forgets the columns of a supplier; feeds that were uploaded with them keep what they had.</summary>
    /// <exception cref="FeedMappingNotFoundException" />
    public Task RemoveAsync(int id, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var mapping = await context.FeedMappings.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new FeedMappingNotFoundException();
        context.FeedMappings.Remove(mapping);
        audit.Record(context, actor, "feedMapping.delete", nameof(FeedMapping), $"{id}", new { mapping.Supplier, mapping.Columns });
        await context.SaveChangesAsync(token);
    }, cancellationToken);

    private static void Check(Refusals refusals, List<MappedColumn> columns)
    {
        Refuse(columns.Count is 0 or > MaxColumns, $"Give the columns that the shop does not know by their names: one at least, at most {MaxColumns}.");
        Refuse(columns.Exists(column => column.Column.Length is 0 or > MaxColumn), $"A column's name has 1 to {MaxColumn} characters.");
        foreach (var twice in columns.GroupBy(column => column.Column, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            refusals.Add(new InvalidFeedMappingException($"The column '{twice.Key}' is there twice."));
        foreach (var unknown in columns.Where(column => column.Target is { } target && FeedColumns.Find(target) is null))
            refusals.Add(new InvalidFeedMappingException($"'{unknown.Target}' is no column that the shop reads. Ask 'feedColumns' for those there are."));
        foreach (var twice in columns.Where(column => column.Target is not null).GroupBy(column => column.Target, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            refusals.Add(new InvalidFeedMappingException($"Two columns are to be '{twice.Key}': {string.Join(" and ", twice.Select(column => $"'{column.Column}'"))}. Leave one of them out."));

        void Refuse(bool isWrong, string message) => refusals.AddIf(isWrong, () => new InvalidFeedMappingException(message));
    }
}
