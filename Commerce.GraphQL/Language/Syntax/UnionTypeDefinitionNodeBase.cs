namespace HotChocolate.Language;

/// <summary>What the definition and the extension of a union type share.</summary>
public abstract class UnionTypeDefinitionNodeBase : NamedSyntaxNode
{
    private protected UnionTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, name, directives)
    {
        Types = types ?? throw new ArgumentNullException(nameof(types));
    }

    public IReadOnlyList<NamedTypeNode> Types { get; }
}
