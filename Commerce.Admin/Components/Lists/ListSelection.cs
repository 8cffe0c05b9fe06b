namespace Commerce.Admin.Components.Lists;

/// <summary>The rows of a page that somebody has ticked. It tells of each change.</summary>
public sealed class ListSelection
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public event Action? Changed;

    public int Count => ids.Count;

    public bool Contains(string id) => ids.Contains(id);

    public void Set(string id, bool isSelected)
    {
        if (isSelected ? ids.Add(id) : ids.Remove(id))
            Changed?.Invoke();
    }

    public void SetAll(IEnumerable<string> all, bool isSelected)
    {
        foreach (var id in all)
            _ = isSelected ? ids.Add(id) : ids.Remove(id);
        Changed?.Invoke();
    }

    public void Clear()
    {
        ids.Clear();
        Changed?.Invoke();
    }

    /// <summary>Only rows that are to be seen can be selected.</summary>
    public void Keep(IEnumerable<string> visible) => ids.IntersectWith(visible);
}

/// <summary>What a bulk action works on.</summary>
/// <param name="Rows">The selected rows, in the order of the list.</param>
public sealed record BulkContext<TRow>(IReadOnlyList<TRow> Rows, ListSelection Selection);
