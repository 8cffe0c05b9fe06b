namespace HotChocolate.Language;

/// <summary>Compares nodes by what they say, without recursion: what a node says itself, and its children in their order.</summary>
internal sealed class SyntaxEqualityComparer : IEqualityComparer<ISyntaxNode>
{
    public bool Equals(ISyntaxNode? x, ISyntaxNode? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null)
            return false;

        var left = new List<ISyntaxNode> { x };
        var right = new List<ISyntaxNode> { y };
        while (left.Count > 0)
        {
            if (left.Count != right.Count)
                return false;

            var (a, b) = (Take(left), Take(right));
            if (ReferenceEquals(a, b))
                continue;
            if (a.Kind != b.Kind || !Equals(OwnValue(a), OwnValue(b)))
                return false;

            ((SyntaxNode)a).CollectNodes(left);
            ((SyntaxNode)b).CollectNodes(right);
        }

        return right.Count == 0;
    }

    public int GetHashCode(ISyntaxNode obj)
    {
        var hash = default(HashCode);
        var pending = new List<ISyntaxNode> { obj };
        while (pending.Count > 0)
        {
            var node = Take(pending);
            hash.Add(node.Kind);
            hash.Add(OwnValue(node));
            ((SyntaxNode)node).CollectNodes(pending);
        }

        return hash.ToHashCode();
    }

    private static ISyntaxNode Take(List<ISyntaxNode> nodes)
    {
        var node = nodes[^1];
        nodes.RemoveAt(nodes.Count - 1);
        return node;
    }

    /// <summary>
    /// What a node says besides its children. The kinds and the number of the children tell which of the optional ones are there.
    /// </summary>
    private static object? OwnValue(ISyntaxNode node) => node switch
    {
        NameNode name => name.Value,
        StringValueNode text => (text.Value, text.Block),
        IValueNode<string> and not VariableNode => ((IValueNode)node).Value,
        BooleanValueNode boolean => boolean.Value,
        OperationDefinitionNode operation => operation.Operation,
        OperationTypeDefinitionNode operationType => operationType.Operation,
        DirectiveDefinitionNode directive => directive.IsRepeatable,
        SchemaCoordinateNode coordinate => coordinate.OfDirective,
        _ => null,
    };
}
