using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commerce.Domain.Audit;

/// <summary>What an edit changes of a row, as the audit log keeps it: only the columns that change.</summary>
/// <param name="Old">What was there before, by column.</param>
/// <param name="New">What is there now, by column.</param>
internal sealed record AuditValues(IReadOnlyDictionary<string, object?> Old, IReadOnlyDictionary<string, object?> New)
{
    private static readonly string[] Stamps = [nameof(IHasUpdatedAt.UpdatedAt), nameof(IHasCreatedAt.CreatedAt), nameof(IVersioned.Version)];

    /// <summary>Whether the edit changes nothing.</summary>
    public bool AreNone => New.Count == 0;

    /// <summary>What is changed of a tracked row and not saved yet.</summary>
    public static AuditValues Of(EntityEntry entry)
    {
        entry.DetectChanges();
        var changed = entry.Properties.Where(property => property.IsModified && !Stamps.Contains(property.Metadata.Name)).ToList();
        return new(
            changed.ToDictionary(property => property.Metadata.Name, property => Plain(property.OriginalValue)),
            changed.ToDictionary(property => property.Metadata.Name, property => Plain(property.CurrentValue)));
    }

    /// <summary>All that a row holds, without its keys and stamps; for one that is new.</summary>
    public static IReadOnlyDictionary<string, object?> All(EntityEntry entry) => entry.Properties
        .Where(property => !property.Metadata.IsKey() && !property.Metadata.IsShadowProperty() && !Stamps.Contains(property.Metadata.Name) && property.CurrentValue is not null)
        .ToDictionary(property => property.Metadata.Name, property => Plain(property.CurrentValue));

    /// <summary>These values and one that no column holds.</summary>
    public AuditValues With(string name, object? old, object? current) =>
        new(new Dictionary<string, object?>(Old) { [name] = old }, new Dictionary<string, object?>(New) { [name] = current });

    private static object? Plain(object? value) => value is Enum member ? member.ToString() : value;
}
