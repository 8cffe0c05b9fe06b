using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>Rows with the columns that were chosen; on a narrow screen each row is two lines.</summary>
public sealed partial class ListTable<TRow>
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<TRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListColumn<TRow>> Columns { get; set; }

    [Parameter, EditorRequired]
    public required ListState State { get; set; }

    [Parameter, EditorRequired]
    public required ListSelection Selection { get; set; }

    [Parameter, EditorRequired]
    public required Func<TRow, string> Id { get; set; }

    [Parameter, EditorRequired]
    public required Func<TRow, string> Name { get; set; }

    [Parameter]
    public Func<TRow, string?>? RowClass { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    private IEnumerable<ListColumn<TRow>> Shown => Columns.Where(State.Look.Shows);

    private bool AreAllSelected => Rows.All(row => Selection.Contains(Id(row)));

    private static string Class(ListColumn<TRow> column, TRow row)
        => string.Join(' ', new[] { column.IsNumber ? "num" : null, column.Class, "n-" + column.Narrow.ToString().ToLowerInvariant(), column.CellClass?.Invoke(row) }.Where(name => name is not null));

    private void ToggleAll(ChangeEventArgs change) => Selection.SetAll(Rows.Select(Id), change.Value is true);
}
