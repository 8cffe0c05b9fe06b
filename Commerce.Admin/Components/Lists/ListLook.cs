using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Components.Lists;

/// <summary>How a list looks, whatever is in it.</summary>
/// <param name="Columns">The names of the columns to show, or null for those that are shown by default.</param>
/// <param name="IsComfortable">Higher rows.</param>
public sealed record ListLook(IReadOnlyList<string>? Columns = null, bool IsComfortable = false)
{
    private const string Comfortable = "comfortable";

    public static ListLook Of(string? columns, string? rows) => new(string.IsNullOrEmpty(columns) ? null : columns.Split(','), rows == Comfortable);

    public void AddTo(QueryStringBuilder query) => query
        .Add("cols", Columns is null ? null : string.Join(',', Columns))
        .Add("rows", IsComfortable ? Comfortable : null);

    public bool Shows(ListColumn column) => column.IsFixed || (Columns?.Contains(column.Key) ?? !column.IsExtra);

    /// <summary>With one column more or less; back to null where that is how the list begins.</summary>
    public ListLook With(IEnumerable<ListColumn> all, ListColumn column, bool isShown)
    {
        var columns = all.Where(other => !other.IsFixed).ToList();
        var shown = columns.Where(other => other.Key == column.Key ? isShown : Shows(other)).Select(other => other.Key).ToList();
        var start = columns.Where(other => !other.IsExtra).Select(other => other.Key);
        return this with { Columns = shown.SequenceEqual(start) ? null : shown.Count == 0 ? ["none"] : shown };
    }
}
