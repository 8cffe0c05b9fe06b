namespace HotChocolate.Language;

/// <summary>A node of a syntax tree. Nodes are immutable; copies are made by the <c>With…</c> methods.</summary>
public interface ISyntaxNode
{
    SyntaxKind Kind { get; }

    /// <summary>Where the node stands in its source; <c>null</c> when it was built by code or parsed without locations.</summary>
    Location? Location { get; }

    /// <summary>The direct children in the order of the printed source.</summary>
    IEnumerable<ISyntaxNode> GetNodes();

    /// <summary>The node as GraphQL source, indented.</summary>
    string ToString();

    /// <summary>The node as GraphQL source, on one line unless <paramref name="indented"/>.</summary>
    string ToString(bool indented);
}
