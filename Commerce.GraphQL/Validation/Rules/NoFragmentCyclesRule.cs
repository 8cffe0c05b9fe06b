using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// No fragment spreads itself, not even through others. See <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/>.
/// Walks with a stack of its own: a chain of fragments may be as long as the document.
/// </summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (Context.IsFull)
                return;
            if (visited.Add(fragment.Name.Value))
                Walk(fragment, visited);
        }
    }

    private void Walk(FragmentDefinitionNode root, HashSet<string> visited)
    {
        var way = new List<FragmentSpreadNode>();
        var depthOf = new Dictionary<string, int>(StringComparer.Ordinal) { [root.Name.Value] = 0 };
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            var spreads = Context.Fragments.SpreadsOf(top.Fragment);
            if (top.Next == spreads.Count)
            {
                depthOf.Remove(top.Fragment.Name.Value);
                if (way.Count > 0)
                    way.RemoveAt(way.Count - 1);
                continue;
            }

            open.Push((top.Fragment, top.Next + 1));
            var spread = spreads[top.Next];
            var name = spread.Name.Value;
            if (depthOf.TryGetValue(name, out var start))
                ReportCycle(name, [.. way.Skip(start), spread]);
            else if (visited.Add(name) && Context.TryGetFragment(name, out var fragment))
            {
                way.Add(spread);
                depthOf[name] = way.Count;
                open.Push((fragment, 0));
            }
        }
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", cycle);
    }
}
