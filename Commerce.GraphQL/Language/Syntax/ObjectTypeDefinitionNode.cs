namespace HotChocolate.Language;

/// <summary>The definition of an object type. See <see href="https://spec.graphql.org/September2025/#sec-Objects"/>.</summary>
public sealed class ObjectTypeDefinitionNode : ComplexTypeDefinitionNodeBase, ITypeDefinitionNode
{
    public ObjectTypeDefinitionNode(
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

    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    public StringValueNode? Description { get; }

    public ObjectTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives, Interfaces, Fields);

    public ObjectTypeDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, Directives, Interfaces, Fields);

    public ObjectTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives, Interfaces, Fields);

    public ObjectTypeDefinitionNode WithInterfaces(IReadOnlyList<NamedTypeNode> interfaces) =>
        new(Location, Name, Description, Directives, interfaces, Fields);

    public ObjectTypeDefinitionNode WithFields(IReadOnlyList<FieldDefinitionNode> fields) =>
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
