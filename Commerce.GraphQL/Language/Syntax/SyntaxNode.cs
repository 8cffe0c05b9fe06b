using HotChocolate.Language.Utilities;

namespace HotChocolate.Language;

/// <summary>What all nodes share.</summary>
public abstract class SyntaxNode : ISyntaxNode
{
    private protected SyntaxNode(Location? location) => Location = location;

    public abstract SyntaxKind Kind { get; }

    public Location? Location { get; }

    public IEnumerable<ISyntaxNode> GetNodes()
    {
        var nodes = new List<ISyntaxNode>();
        CollectNodes(nodes);
        return nodes;
    }

    public sealed override string ToString() => SyntaxPrinter.Print(this, true);

    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);

    /// <summary>Adds the direct children to <paramref name="nodes"/>, so that a walk needs one list and no enumerators.</summary>
    internal abstract void CollectNodes(List<ISyntaxNode> nodes);

    private protected static void Add(List<ISyntaxNode> nodes, ISyntaxNode? node)
    {
        if (node is not null)
            nodes.Add(node);
    }
}
