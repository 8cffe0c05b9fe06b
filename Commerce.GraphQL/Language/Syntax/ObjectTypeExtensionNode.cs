namespace HotChocolate.Language;

/// <summary>The extension of an object type. See <see href="https://spec.graphql.org/September2025/#sec-Object-Extensions"/>.</summary>
public sealed class ObjectTypeExtensionNode : ComplexTypeDefinitionNodeBase, ITypeExtensionNode
{
    public ObjectTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives, interfaces, fields)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    public ObjectTypeExtensionNode WithName(NameNode name) => new(Location, name, Directives, Interfaces, Fields);

    public ObjectTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, directives, Interfaces, Fields);

    public ObjectTypeExtensionNode WithInterfaces(IReadOnlyList<NamedTypeNode> interfaces) =>
        new(Location, Name, Directives, interfaces, Fields);

    public ObjectTypeExtensionNode WithFields(IReadOnlyList<FieldDefinitionNode> fields) =>
        new(Location, Name, Directives, Interfaces, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Interfaces);
        nodes.AddRange(Directives);
        nodes.AddRange(Fields);
    }
}
