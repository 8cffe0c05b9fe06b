namespace HotChocolate.Execution.Processing;

/// <summary>
/// An entity as a projection reads it: with the columns that the selection needs, and one slot for each nested selection, so that
/// two aliases of one collection with different arguments have their own rows.
/// </summary>
/// <remarks>
/// As a parent, <c>Parent&lt;T&gt;()</c> and type checks see <see cref="Entity"/>. A pure resolver whose selection has a
/// <c>RowSlot</c> of 0 or more is not called: the value is that of <see cref="Slots"/>. Pipelines look for the slot themselves.
/// </remarks>
internal sealed class ProjectedRow
{
    /// <summary>Stands in a slot whose value was not read: the resolver gives it.</summary>
    public static object NotRead { get; } = new();

    /// <summary>The entity; resolvers see it as their parent.</summary>
    public object? Entity { get; set; }

    /// <summary>The values of nested selections; null where one was not read.</summary>
    public object?[] Slots { get; set; } = [];

    /// <summary>The values by which the row is found again in its list; none where its cursor is a position.</summary>
    public object?[] Keys { get; set; } = [];

    /// <summary>Whether the row has the value of a selection.</summary>
    public bool TryRead(Selection selection, out object? value)
    {
        if ((uint)selection.RowSlot < (uint)Slots.Length)
        {
            value = Slots[selection.RowSlot];
            return !ReferenceEquals(value, NotRead);
        }

        value = null;
        return false;
    }

    /// <summary>The entity behind a value that may be a row.</summary>
    public static object? Unwrap(object? value) => value is ProjectedRow row ? row.Entity : value;
}
