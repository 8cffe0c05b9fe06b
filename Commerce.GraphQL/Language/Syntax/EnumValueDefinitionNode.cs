namespace HotChocolate.Language;

/// <summary>
/// The definition of a value of an enum type.
/// See <see href="https://spec.graphql.org/September2025/#EnumValueDefinition"/>.
/// </summary>
public sealed class EnumValueDefinitionNode : NamedSyntaxNode
{
    public EnumValueDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    public StringValueNode? Description { get; }

    public EnumValueDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives);

    public EnumValueDefinitionNode WithDescription(StringValueNode? description) => new(Location, Name, description, Directives);

    public EnumValueDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Directives);
    }
}
