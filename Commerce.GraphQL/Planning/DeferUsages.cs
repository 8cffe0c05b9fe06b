namespace HotChocolate.Execution.Processing;

/// <summary>Which deferred fragments a field waits for; sets are small and compared by their members.</summary>
internal static class DeferUsages
{
    /// <summary>The field is part of what is answered at once.</summary>
    public static IReadOnlyList<DeferUsage> None { get; } = [];

    /// <summary>
    /// The fragments that deliver a field: none as soon as one use of it is not deferred, and never one whose surrounding fragment
    /// delivers the field anyway.
    /// </summary>
    public static IReadOnlyList<DeferUsage> Of(List<CollectedField> field)
    {
        List<DeferUsage>? usages = null;
        foreach (var (_, usage) in field)
        {
            if (usage is null)
                return None;
            usages ??= [];
            if (!usages.Contains(usage))
                usages.Add(usage);
        }

        if (usages is { Count: > 1 })
        {
            var all = usages.ToHashSet();
            usages.RemoveAll(usage => HasAncestorIn(usage, all));
        }

        return usages ?? None;
    }

    public static bool AreSame(IReadOnlyList<DeferUsage> a, IReadOnlyList<DeferUsage> b)
        => ReferenceEquals(a, b) || (a.Count == b.Count && a.All(b.Contains));

    private static bool HasAncestorIn(DeferUsage usage, HashSet<DeferUsage> all)
    {
        for (var parent = usage.Parent; parent is not null; parent = parent.Parent)
        {
            if (all.Contains(parent))
                return true;
        }

        return false;
    }
}
