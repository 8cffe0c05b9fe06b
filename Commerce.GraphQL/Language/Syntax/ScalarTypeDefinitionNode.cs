namespace HotChocolate.Language;

/// <summary>The definition of a scalar type. See <see href="https://spec.graphql.org/September2025/#sec-Scalars"/>.</summary>
public sealed class ScalarTypeDefinitionNode : NamedSyntaxNode, ITypeDefinitionNode
{
    public ScalarTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;

    public StringValueNode? Description { get; }

    public ScalarTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives);

    public ScalarTypeDefinitionNode WithDescription(StringValueNode? description) => new(Location, Name, description, Directives);

    public ScalarTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Directives);
    }
}
