using System.Collections;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Selections that a resolver looks at, over all object types that its value may have.</summary>
internal sealed class SelectionCollection(ISchema schema, IReadOnlyList<Selection> selections) : ISelectionCollection
{
    public int Count => selections.Count;

    public ISelection this[int index] => selections[index];

    /// <summary>What is selected below a field.</summary>
    public static SelectionCollection Below(ISchema schema, IEnumerable<Selection> parents)
        => new(schema, [.. parents.SelectMany(parent => Children(schema, parent))]);

    public ISelectionCollection Select(string fieldName)
        => Below(schema, selections.Where(s => s.Field.Name == fieldName));

    public ISelectionCollection Select(ReadOnlySpan<string> fieldNames)
    {
        var names = new HashSet<string>(fieldNames.ToArray(), StringComparer.Ordinal);
        return Below(schema, selections.Where(s => names.Contains(s.Field.Name)));
    }

    public ISelectionCollection Select(INamedType typeContext)
        => new SelectionCollection(schema, [.. selections.Where(s => Schema.IsPossible(typeContext, s.DeclaringSelectionSet.Type))]);

    public bool IsSelected(string fieldName) => selections.Any(s => s.Field.Name == fieldName);

    public bool IsSelected(string fieldName1, string fieldName2) => IsSelected(fieldName1) || IsSelected(fieldName2);

    public bool IsSelected(string fieldName1, string fieldName2, string fieldName3)
        => IsSelected(fieldName1) || IsSelected(fieldName2) || IsSelected(fieldName3);

    public bool IsSelected(ISet<string> fieldNames) => selections.Any(s => fieldNames.Contains(s.Field.Name));

    public IEnumerator<ISelection> GetEnumerator() => selections.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<Selection> Children(ISchema schema, Selection parent)
        => parent.SelectionSet is null
            ? []
            : schema.GetPossibleTypes(parent.Type.NamedType()).SelectMany(type => parent.GetSelectionSet(type).WithDeferred);
}
