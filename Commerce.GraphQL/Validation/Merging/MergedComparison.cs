using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Merging;

/// <summary>
/// Merges all fields of one response name at once, as execution will, instead of comparing each with each: what must be equal is compared with the
/// first. The work grows with the fields of the merged result; merged sets that were seen are not walked again, so that fragments which double
/// at each level cost no more than their text. Walks with a list of its own: fragments may nest as deep as the document is long.
/// </summary>
internal sealed class MergedComparison(ValidationContext context, FieldCollector fields, int budget)
{
    private readonly Stack<(List<SelectedField> Parents, bool ShapeOnly)> _open = new();
    private readonly HashSet<MergedSetKey> _seen = [];
    private readonly Dictionary<FieldNode, int> _ids = [];
    private readonly int _start = fields.Steps;

    /// <summary>Adds the first conflict that it finds.</summary>
    public void Compare(DocumentNode document, List<FieldConflict> conflicts)
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            reached.UnionWith(context.Fragments.ReachableFrom(operation));
            if (!TryCompare(operation.SelectionSet, context.FindRoot(operation.Operation), conflicts))
                return;
        }

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !reached.Contains(fragment)))
        {
            if (!TryCompare(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition.Name.Value), conflicts))
                return;
        }
    }

    private bool TryCompare(SelectionSetNode selectionSet, INamedOutputType? parent, List<FieldConflict> conflicts)
    {
        var root = fields.Collect(selectionSet, parent);
        if (!TryCompare(root, true, conflicts) || !TryCompare(root, false, conflicts))
            return false;

        while (_open.TryPop(out var merged))
        {
            if (fields.Steps - _start > budget)
            {
                conflicts.Add(new FieldConflict(merged.Parents[0].Node.ResponseName, "there are too many fields of one name to compare them", [merged.Parents[0].Node], []));
                return false;
            }

            var groups = new OrderedDictionary<string, List<SelectedField>>(StringComparer.Ordinal);
            var visited = new HashSet<string>(StringComparer.Ordinal);
            foreach (var field in merged.Parents) fields.Collect(field.Node.SelectionSet!, FieldCollector.CompositeOf(field), groups, visited);
            if (!TryCompare(groups, merged.ShapeOnly, conflicts))
                return false;
        }

        return true;
    }

    private bool TryCompare(OrderedDictionary<string, List<SelectedField>> groups, bool shapeOnly, List<FieldConflict> conflicts)
    {
        foreach (var (name, group) in groups)
        {
            var conflict = shapeOnly ? FindShapeConflict(group) : FindFieldConflict(group);
            if (conflict is { } found)
            {
                conflicts.Add(new FieldConflict(name, found.Reason, [found.A.Node], [found.B.Node]));
                return false;
            }
        }

        return true;
    }

    private (string Reason, SelectedField A, SelectedField B)? FindShapeConflict(List<SelectedField> group)
    {
        var first = group.FirstOrDefault(field => field.Type is not null);
        foreach (var field in group)
        {
            if (first is not null && FieldComparison.ShapeDifference(first.Type, field.Type) is { } reason)
                return (reason, first, field);
        }

        Open(group, true);
        return null;
    }

    /// <summary>Fields on interfaces and unions may meet every other; fields on objects only those on the same object.</summary>
    private (string Reason, SelectedField A, SelectedField B)? FindFieldConflict(List<SelectedField> group)
    {
        var anywhere = group.Where(field => field.Parent is not ObjectType).ToList();
        var byObject = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).Select(fields => fields.ToList()).ToList();
        if (byObject.Count == 0)
            byObject.Add([]);

        foreach (var onObject in byObject)
        {
            List<SelectedField> together = [.. anywhere, .. onObject];
            foreach (var field in together)
            {
                if (FieldComparison.Difference(together[0].Node, field.Node) is { } reason)
                    return (reason, together[0], field);
            }

            Open(together, false);
        }

        return null;
    }

    private void Open(List<SelectedField> group, bool shapeOnly)
    {
        var parents = group.Where(field => field.Node.SelectionSet is not null).ToList();
        if (parents.Count > 0 && _seen.Add(new MergedSetKey([.. parents.Select(field => Id(field.Node)).Order()], shapeOnly)))
            _open.Push((parents, shapeOnly));
    }

    private int Id(FieldNode node)
    {
        if (!_ids.TryGetValue(node, out var id))
            _ids.Add(node, id = _ids.Count);
        return id;
    }
}
