namespace HotChocolate.Language;

/// <summary>What the definition and the extension of a schema share.</summary>
public abstract class SchemaDefinitionNodeBase : SyntaxNode, IHasDirectives
{
    private protected SchemaDefinitionNodeBase(
        Location? location,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
        : base(location)
    {
        Directives = directives ?? throw new ArgumentNullException(nameof(directives));
        OperationTypes = operationTypes ?? throw new ArgumentNullException(nameof(operationTypes));
    }

    public IReadOnlyList<DirectiveNode> Directives { get; }

    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; }
}
