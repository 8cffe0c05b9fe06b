namespace HotChocolate.Language;

/// <summary>The definition of an input object type. See <see href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>.</summary>
public sealed class InputObjectTypeDefinitionNode : InputObjectTypeDefinitionNodeBase, ITypeDefinitionNode
{
    public InputObjectTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives, fields)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    public StringValueNode? Description { get; }

    public InputObjectTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives, Fields);

    public InputObjectTypeDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, Directives, Fields);

    public InputObjectTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives, Fields);

    public InputObjectTypeDefinitionNode WithFields(IReadOnlyList<InputValueDefinitionNode> fields) =>
        new(Location, Name, Description, Directives, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Fields);
    }
}
