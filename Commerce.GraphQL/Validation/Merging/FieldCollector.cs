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

    /// <summary>Adds to groups; a fragment that <paramref name="visited"/> names is there already.</summary>
    public void Collect(SelectionSetNode selectionSet, INamedOutputType? parent, OrderedDictionary<string, List<SelectedField>> groups, HashSet<string> visited)
    {
        var open = new Stack<(SelectionSetNode Set, INamedOutputType? Parent, int Next)>([(selectionSet, parent, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Set.Selections.Count)
                continue;

            Steps++;
            open.Push(top with { Next = top.Next + 1 });
            switch (top.Set.Selections[top.Next])
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var fields))
                        groups.Add(field.ResponseName, fields = []);
                    fields.Add(Select(field, top.Parent));
                    break;
                case InlineFragmentNode inline:
                    open.Push((inline.SelectionSet, inline.TypeCondition is null ? top.Parent : context.FindComposite(inline.TypeCondition.Name.Value), 0));
                    break;
                case FragmentSpreadNode spread when context.TryGetFragment(spread.Name.Value, out var fragment) && visited.Add(spread.Name.Value):
                    open.Push((fragment.SelectionSet, context.FindComposite(fragment.TypeCondition.Name.Value), 0));
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
