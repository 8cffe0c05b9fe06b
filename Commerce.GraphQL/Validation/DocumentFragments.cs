using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>The fragments of a document and who spreads whom. Chains of fragments may be as long as the document, so nothing here recurses over them.</summary>
internal sealed class DocumentFragments
{
    private readonly Dictionary<IExecutableDefinitionNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];

    public DocumentFragments(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
                ByName.TryAdd(fragment.Name.Value, fragment);
        }
    }

    /// <summary>The fragments by name; of several with one name the first.</summary>
    public Dictionary<string, FragmentDefinitionNode> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>The spreads below a definition, not counting those of the fragments that are spread there.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsOf(IExecutableDefinitionNode definition)
    {
        if (_spreads.TryGetValue(definition, out var known))
            return known;

        var spreads = new List<FragmentSpreadNode>();
        Collect(SelectionSetOf(definition), spreads);
        return _spreads[definition] = spreads;
    }

    /// <summary>All fragments that a definition spreads, directly or through others, each once.</summary>
    public List<FragmentDefinitionNode> ReachableFrom(IExecutableDefinitionNode definition)
    {
        var reached = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<IExecutableDefinitionNode>([definition]);
        while (open.TryPop(out var current))
        {
            foreach (var spread in SpreadsOf(current))
            {
                if (ByName.TryGetValue(spread.Name.Value, out var fragment) && seen.Add(fragment))
                {
                    reached.Add(fragment);
                    open.Push(fragment);
                }
            }
        }

        return reached;
    }

    /// <summary>All fragments, each after those that it spreads (where there are cycles, in some order).</summary>
    public List<FragmentDefinitionNode> InnerFirst()
    {
        var order = new List<FragmentDefinitionNode>(ByName.Count);
        var entered = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        foreach (var root in ByName.Values)
        {
            if (entered.Add(root))
                open.Push((root, 0));

            while (open.TryPop(out var top))
            {
                var spreads = SpreadsOf(top.Fragment);
                if (top.Next == spreads.Count)
                {
                    order.Add(top.Fragment);
                    continue;
                }

                open.Push((top.Fragment, top.Next + 1));
                if (ByName.TryGetValue(spreads[top.Next].Name.Value, out var inner) && entered.Add(inner))
                    open.Push((inner, 0));
            }
        }

        return order;
    }

    public static SelectionSetNode SelectionSetOf(IExecutableDefinitionNode definition)
        => definition is OperationDefinitionNode operation ? operation.SelectionSet : ((FragmentDefinitionNode)definition).SelectionSet;

    private static void Collect(SelectionSetNode selectionSet, List<FragmentSpreadNode> spreads)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FragmentSpreadNode spread: spreads.Add(spread); break;
                case FieldNode { SelectionSet: { } inner }: Collect(inner, spreads); break;
                case InlineFragmentNode { SelectionSet: var inner }: Collect(inner, spreads); break;
            }
        }
    }
}
