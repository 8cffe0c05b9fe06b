namespace HotChocolate.Types.Validity;

/// <summary>Finds cycles: each once, by a walk in depth that enters no node twice.</summary>
internal static class Graph<TNode, TEdge> where TNode : class
{
    /// <summary>The cycles as the edges that close them.</summary>
    public static IEnumerable<IReadOnlyList<TEdge>> FindCycles(IEnumerable<TNode> nodes, Func<TNode, IEnumerable<TEdge>> edges, Func<TEdge, TNode?> target)
    {
        var entered = new HashSet<TNode>();
        var found = new List<IReadOnlyList<TEdge>>();
        foreach (var root in nodes)
        {
            if (entered.Add(root))
                Walk(root);
        }

        return found;

        void Walk(TNode root)
        {
            var way = new List<TEdge>();
            var place = new Dictionary<TNode, int> { [root] = 0 };
            var open = new Stack<(TNode Node, IEnumerator<TEdge> Edges)>([(root, edges(root).GetEnumerator())]);
            while (open.TryPeek(out var top))
            {
                if (!top.Edges.MoveNext())
                {
                    open.Pop().Edges.Dispose();
                    place.Remove(top.Node);
                    if (way.Count > 0)
                        way.RemoveAt(way.Count - 1);
                    continue;
                }

                var edge = top.Edges.Current;
                if (target(edge) is not { } next)
                    continue;
                if (place.TryGetValue(next, out var start))
                    found.Add([.. way.Skip(start), edge]);
                else if (entered.Add(next))
                {
                    way.Add(edge);
                    place[next] = way.Count;
                    open.Push((next, edges(next).GetEnumerator()));
                }
            }
        }
    }
}
