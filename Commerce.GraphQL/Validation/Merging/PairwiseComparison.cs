using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Merging;

/// <summary>
/// Compares each two fields of one response name, selection set by selection set, and nests the reasons of conflicts between subfields.
/// Gives up when its budget is spent, or where fragments nest so deep that the stack is at risk.
/// </summary>
internal sealed class PairwiseComparison(ValidationContext context, FieldCollector fields, int budget)
{
    private const int MaxDepth = 100;

    /// <summary>The pairs compared so far: true where they need to have only the same shape.</summary>
    private readonly Dictionary<(FieldNode, FieldNode), bool> _compared = [];
    private readonly List<FieldConflict> _conflicts = [];
    private int _comparisons;

    private bool IsSpent => _comparisons + fields.Steps > budget;

    /// <summary>False when the document was not compared to the end.</summary>
    public bool TryCompare(DocumentNode document, out List<FieldConflict> conflicts)
    {
        conflicts = _conflicts;
        foreach (var definition in document.Definitions)
        {
            var complete = definition switch
            {
                OperationDefinitionNode operation => Visit(operation.SelectionSet, context.FindRoot(operation.Operation)),
                FragmentDefinitionNode fragment => Visit(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition.Name.Value)),
                _ => true
            };
            if (!complete)
                return false;
            if (_conflicts.Count >= context.Options.MaxAllowedErrors)
                return true;
        }

        return true;
    }

    private bool Visit(SelectionSetNode selectionSet, INamedOutputType? parent)
    {
        foreach (var group in fields.Collect(selectionSet, parent).Values)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    if (!TryCompare(group[i], group[j], false, 0, out var conflict))
                        return false;
                    if (conflict is not null)
                        _conflicts.Add(conflict);
                }
            }
        }

        foreach (var selection in selectionSet.Selections)
        {
            var complete = selection switch
            {
                FieldNode { SelectionSet: { } inner } field => Visit(inner, TypeOf(field, parent)),
                InlineFragmentNode inline => Visit(inline.SelectionSet, inline.TypeCondition is null ? parent : context.FindComposite(inline.TypeCondition.Name.Value)),
                _ => true
            };
            if (!complete)
                return false;
        }

        return !IsSpent;
    }

    private INamedOutputType? TypeOf(FieldNode field, INamedOutputType? parent)
        => parent is null ? null : context.Schema.FindField(parent, field.Name.Value)?.Type.NamedType() as INamedOutputType;

    private bool TryCompare(SelectedField a, SelectedField b, bool parentsExclude, int depth, out FieldConflict? conflict)
    {
        conflict = null;
        var exclusive = parentsExclude || a.Excludes(b);
        if (ReferenceEquals(a.Node, b.Node) || !Remember(a.Node, b.Node, exclusive))
            return true;
        if (++_comparisons > budget || depth > MaxDepth || IsSpent)
            return false;

        var reason = (exclusive ? null : FieldComparison.Difference(a.Node, b.Node)) ?? FieldComparison.ShapeDifference(a.Type, b.Type);
        if (reason is not null)
        {
            conflict = new FieldConflict(a.Node.ResponseName, reason, [a.Node], [b.Node]);
            return true;
        }

        if (a.Node.SelectionSet is null || b.Node.SelectionSet is null)
            return true;
        if (!TryCompareSubfields(a, b, exclusive, depth + 1, out var inner))
            return false;
        if (inner.Count > 0)
        {
            conflict = new FieldConflict(
                a.Node.ResponseName,
                string.Join(" and ", inner.Select(sub => $"subfields \"{sub.ResponseName}\" conflict because {sub.Reason}")),
                [a.Node, .. inner.SelectMany(sub => sub.Left)],
                [b.Node, .. inner.SelectMany(sub => sub.Right)]);
        }

        return true;
    }

    private bool TryCompareSubfields(SelectedField a, SelectedField b, bool exclusive, int depth, out List<FieldConflict> conflicts)
    {
        conflicts = [];
        var right = fields.Collect(b.Node.SelectionSet!, FieldCollector.CompositeOf(b));
        foreach (var (name, group) in fields.Collect(a.Node.SelectionSet!, FieldCollector.CompositeOf(a)))
        {
            foreach (var x in group)
            {
                foreach (var y in right.GetValueOrDefault(name) ?? [])
                {
                    if (!TryCompare(x, y, exclusive, depth, out var conflict))
                        return false;
                    if (conflict is not null)
                        conflicts.Add(conflict);
                }
            }
        }

        return true;
    }

    /// <summary>Whether the pair is still to be compared: not if it was, in either order and at least as strictly.</summary>
    private bool Remember(FieldNode a, FieldNode b, bool exclusive)
    {
        if ((_compared.TryGetValue((a, b), out var shapeOnly) || _compared.TryGetValue((b, a), out shapeOnly)) && (!shapeOnly || exclusive))
            return false;
        _compared[(a, b)] = exclusive;
        return true;
    }
}
