using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>A column as the chooser and the head know it.</summary>
/// <param name="Key">Its name in the address.</param>
public abstract record ListColumn(string Key, string Title)
{
    /// <summary>The field it sorts by; null where the API cannot.</summary>
    public string? Sort { get; init; }

    /// <summary>Aligned at the right, in figures of one width.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Shown only to who asks for it.</summary>
    public bool IsExtra { get; init; }

    /// <summary>Always shown: it says which row it is.</summary>
    public bool IsFixed { get; init; }

    /// <summary>In pixels, where everything fits; wider tables spread what is left over all columns by it.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Where it stands in the two lines that a row is on a narrow screen.</summary>
    public Narrow Narrow { get; init; }

    public string? Class { get; init; }
}

/// <param name="Cell">What stands in a row.</param>
public sealed record ListColumn<TRow>(string Key, string Title, RenderFragment<TRow> Cell) : ListColumn(Key, Title)
{
    /// <summary>What a file of the rows has in this column; null where it has none.</summary>
    public Func<TRow, string?>? Text { get; init; }

    /// <summary>Changes with what the cell shows, where that changes before the reader's eyes.</summary>
    public Func<TRow, string?>? CellClass { get; init; }
}

/// <summary>A place in the two lines of a row.</summary>
public enum Narrow
{
    Hidden,
    Picture,
    Title,
    Side,
    Sub,
    SubSide
}
