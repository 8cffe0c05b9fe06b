using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>The fields that are selected on one object type, in the order of the response.</summary>
internal sealed class SelectionSet(Operation operation, ObjectType type, int count) : ISelectionSet
{
    private readonly Selection[] _selections = new Selection[count];

    public int Id { get; } = operation.NextId();

    public Operation Operation => operation;

    public ObjectType Type => type;

    /// <summary>False: a plan has exactly the fields of the response.</summary>
    public bool IsConditional => false;

    public IOperation DeclaringOperation => operation;

    public ReadOnlySpan<Selection> Selections => _selections;

    IReadOnlyList<ISelection> ISelectionSet.Selections => _selections;

    internal IReadOnlyList<Selection> List => _selections;

    /// <summary>The deferred fragments that these fields are part of; none where they are answered at once.</summary>
    public IReadOnlyList<DeferUsage> Usages { get; init; } = DeferUsages.None;

    /// <summary>The deferred fragments that begin at this object.</summary>
    public IReadOnlyList<DeferUsage> NewUsages { get; init; } = DeferUsages.None;

    /// <summary>The fields of the same object that come later, in one set for each set of deferred fragments.</summary>
    public IReadOnlyList<SelectionSet> Deferred { get; init; } = [];

    /// <summary>Whether something of the object, or below it, comes later.</summary>
    public bool IsDeferring { get; init; }

    /// <summary>The fields of the object, with those that come later: what must be there of it.</summary>
    public IEnumerable<Selection> WithDeferred
        => Deferred.Count > 0 ? _selections.Concat(Deferred.SelectMany(s => s._selections)) : _selections;

    internal void Fill(int index, Selection selection) => _selections[index] = selection;

    /// <summary>The index of the field with that response name, or -1.</summary>
    public int IndexOf(string responseName)
    {
        for (var i = 0; i < _selections.Length; i++)
        {
            if (_selections[i].ResponseName == responseName)
                return i;
        }

        return -1;
    }
}
