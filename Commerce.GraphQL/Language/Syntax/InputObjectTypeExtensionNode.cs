namespace HotChocolate.Language;

/// <summary>
/// The extension of an input object type.
/// See <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Extensions"/>.
/// </summary>
public sealed class InputObjectTypeExtensionNode : InputObjectTypeDefinitionNodeBase, ITypeExtensionNode
{
    public InputObjectTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives, fields)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    public InputObjectTypeExtensionNode WithName(NameNode name) => new(Location, name, Directives, Fields);

    public InputObjectTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, directives, Fields);

    public InputObjectTypeExtensionNode WithFields(IReadOnlyList<InputValueDefinitionNode> fields) =>
        new(Location, Name, Directives, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Fields);
    }
}
