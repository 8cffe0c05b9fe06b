namespace HotChocolate.Language;

/// <summary>The extension of an enum type. See <see href="https://spec.graphql.org/September2025/#sec-Enum-Extensions"/>.</summary>
public sealed class EnumTypeExtensionNode : EnumTypeDefinitionNodeBase, ITypeExtensionNode
{
    public EnumTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, name, directives, values)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    public EnumTypeExtensionNode WithName(NameNode name) => new(Location, name, Directives, Values);

    public EnumTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) => new(Location, Name, directives, Values);

    public EnumTypeExtensionNode WithValues(IReadOnlyList<EnumValueDefinitionNode> values) => new(Location, Name, Directives, values);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Values);
    }
}
