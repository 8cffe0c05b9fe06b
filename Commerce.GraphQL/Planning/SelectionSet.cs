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
