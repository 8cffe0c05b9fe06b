namespace HotChocolate.Language;

/// <summary>What definitions and extensions of object and interface types share.</summary>
public abstract class ComplexTypeDefinitionNodeBase : NamedSyntaxNode
{
    private protected ComplexTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives)
    {
        Interfaces = interfaces ?? throw new ArgumentNullException(nameof(interfaces));
        Fields = fields ?? throw new ArgumentNullException(nameof(fields));
    }

    public IReadOnlyList<NamedTypeNode> Interfaces { get; }

    public IReadOnlyList<FieldDefinitionNode> Fields { get; }
}
