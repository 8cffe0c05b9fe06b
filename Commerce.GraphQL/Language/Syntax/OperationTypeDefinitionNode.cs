namespace HotChocolate.Language;

/// <summary>
/// The root type of a kind of operation.
/// See <see href="https://spec.graphql.org/September2025/#RootOperationTypeDefinition"/>.
/// </summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public OperationTypeDefinitionNode(Location? location, OperationType operation, NamedTypeNode type)
        : base(location)
    {
        Operation = operation;
        Type = type ?? throw new ArgumentNullException(nameof(type));
    }

    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    public OperationType Operation { get; }

    public NamedTypeNode Type { get; }

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Type);
    }
}
