namespace HotChocolate.Language;

/// <summary>
/// The extension of an interface type.
/// See <see href="https://spec.graphql.org/September2025/#sec-Interface-Extensions"/>.
/// </summary>
public sealed class InterfaceTypeExtensionNode : ComplexTypeDefinitionNodeBase, ITypeExtensionNode
{
    public InterfaceTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives, interfaces, fields)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    public InterfaceTypeExtensionNode WithName(NameNode name) => new(Location, name, Directives, Interfaces, Fields);

    public InterfaceTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, directives, Interfaces, Fields);

    public InterfaceTypeExtensionNode WithInterfaces(IReadOnlyList<NamedTypeNode> interfaces) =>
        new(Location, Name, Directives, interfaces, Fields);

    public InterfaceTypeExtensionNode WithFields(IReadOnlyList<FieldDefinitionNode> fields) =>
        new(Location, Name, Directives, Interfaces, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Interfaces);
        nodes.AddRange(Directives);
        nodes.AddRange(Fields);
    }
}
