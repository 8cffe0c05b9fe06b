namespace HotChocolate.Language;

/// <summary>The definition of an interface type. See <see href="https://spec.graphql.org/September2025/#sec-Interfaces"/>.</summary>
public sealed class InterfaceTypeDefinitionNode : ComplexTypeDefinitionNodeBase, ITypeDefinitionNode
{
    public InterfaceTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives, interfaces, fields)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    public StringValueNode? Description { get; }

    public InterfaceTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives, Interfaces, Fields);

    public InterfaceTypeDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, Directives, Interfaces, Fields);

    public InterfaceTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives, Interfaces, Fields);

    public InterfaceTypeDefinitionNode WithInterfaces(IReadOnlyList<NamedTypeNode> interfaces) =>
        new(Location, Name, Description, Directives, interfaces, Fields);

    public InterfaceTypeDefinitionNode WithFields(IReadOnlyList<FieldDefinitionNode> fields) =>
        new(Location, Name, Description, Directives, Interfaces, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Interfaces);
        nodes.AddRange(Directives);
        nodes.AddRange(Fields);
    }
}
