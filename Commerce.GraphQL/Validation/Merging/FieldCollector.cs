using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Merging;

/// <summary>Collects the fields of a selection set by response name, those of its fragments included, each once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<FieldNode, SelectedField> _fields = [];

    /// <summary>How many selections were looked at, in all.</summary>
    public int Steps { get; private set; }

    public OrderedDictionary<string, List<SelectedField>> Collect(SelectionSetNode selectionSet, INamedOutputType? parent)
    {
        var groups = new OrderedDictionary<string, List<SelectedField>>(StringComparer.Ordinal);
        Collect(selectionSet, parent, groups, new HashSet<string>(StringComparer.Ordinal));
        return groups;
    }

    /// <summary>Adds to groups, the fields of a selection set before those of its fragments; a fragment that <paramref name="visited"/> names is there already.</summary>
    public void Collect(SelectionSetNode selectionSet, INamedOutputType? parent, OrderedDictionary<string, List<SelectedField>> groups, HashSet<string> visited)
    {
        var fragments = new Queue<FragmentDefinitionNode>();
        CollectOwn(selectionSet, parent, groups, visited, fragments);
        while (fragments.TryDequeue(out var fragment))
            CollectOwn(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition.Name.Value), groups, visited, fragments);
    }

    private void CollectOwn(
        SelectionSetNode selectionSet,
        INamedOutputType? parent,
        OrderedDictionary<string, List<SelectedField>> groups,
        HashSet<string> visited,
        Queue<FragmentDefinitionNode> fragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            Steps++;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var fields))
                        groups.Add(field.ResponseName, fields = []);
                    fields.Add(Select(field, parent));
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is null ? parent : context.FindComposite(inline.TypeCondition.Name.Value);
                    CollectOwn(inline.SelectionSet, type, groups, visited, fragments);
                    break;
                case FragmentSpreadNode spread when context.TryGetFragment(spread.Name.Value, out var fragment) && visited.Add(spread.Name.Value):
                    fragments.Enqueue(fragment);
                    break;
            }
        }
    }

    /// <summary>The composite type of a field's values, if it has one.</summary>
    public static INamedOutputType? CompositeOf(SelectedField field)
        => field.Type?.NamedType() is INamedOutputType type && type.IsCompositeType() ? type : null;

    private SelectedField Select(FieldNode field, INamedOutputType? parent)
    {
        if (!_fields.TryGetValue(field, out var selected))
            _fields.Add(field, selected = new SelectedField(field, parent, parent is null ? null : context.Schema.FindField(parent, field.Name.Value)));
        return selected;
    }
}
