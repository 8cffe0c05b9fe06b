namespace HotChocolate.Language.Visitors;

/// <summary>The nodes of a tree as a sequence.</summary>
internal static class SyntaxTree
{
    /// <summary>The node and all nodes below it, depth first in the order of the source, without recursion.</summary>
    public static IEnumerable<ISyntaxNode> DescendantsAndSelf(this ISyntaxNode node)
    {
        var pending = new List<ISyntaxNode> { node };
        while (pending.Count > 0)
        {
            var current = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            yield return current;

            var first = pending.Count;
            ((SyntaxNode)current).CollectNodes(pending);
            pending.Reverse(first, pending.Count - first);
        }
    }
}
