namespace HotChocolate.Language;

/// <summary>The definition of a schema. See <see href="https://spec.graphql.org/September2025/#sec-Schema"/>.</summary>
public sealed class SchemaDefinitionNode : SchemaDefinitionNodeBase, ITypeSystemDefinitionNode
{
    public SchemaDefinitionNode(
        Location? location,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
        : base(location, directives, operationTypes)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    public StringValueNode? Description { get; }

    public SchemaDefinitionNode WithDescription(StringValueNode? description) => new(Location, description, Directives, OperationTypes);

    public SchemaDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Description, directives, OperationTypes);

    public SchemaDefinitionNode WithOperationTypes(IReadOnlyList<OperationTypeDefinitionNode> operationTypes) =>
        new(Location, Description, Directives, operationTypes);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.AddRange(Directives);
        nodes.AddRange(OperationTypes);
    }
}
