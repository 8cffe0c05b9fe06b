namespace HotChocolate.Language;

/// <summary>The extension of a scalar type. See <see href="https://spec.graphql.org/September2025/#sec-Scalar-Extensions"/>.</summary>
public sealed class ScalarTypeExtensionNode : NamedSyntaxNode, ITypeExtensionNode
{
    public ScalarTypeExtensionNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    public ScalarTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) => new(Location, Name, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Directives);
    }
}
