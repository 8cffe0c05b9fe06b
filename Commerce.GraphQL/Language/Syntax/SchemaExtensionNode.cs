namespace HotChocolate.Language;

/// <summary>The extension of a schema. See <see href="https://spec.graphql.org/September2025/#sec-Schema-Extension"/>.</summary>
public sealed class SchemaExtensionNode : SchemaDefinitionNodeBase, ITypeSystemExtensionNode
{
    public SchemaExtensionNode(
        Location? location,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
        : base(location, directives, operationTypes)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    public SchemaExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) => new(Location, directives, OperationTypes);

    public SchemaExtensionNode WithOperationTypes(IReadOnlyList<OperationTypeDefinitionNode> operationTypes) =>
        new(Location, Directives, operationTypes);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.AddRange(Directives);
        nodes.AddRange(OperationTypes);
    }
}
