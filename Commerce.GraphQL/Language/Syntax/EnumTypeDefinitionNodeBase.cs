namespace HotChocolate.Language;

/// <summary>What the definition and the extension of an enum type share.</summary>
public abstract class EnumTypeDefinitionNodeBase : NamedSyntaxNode
{
    private protected EnumTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, name, directives)
    {
        Values = values ?? throw new ArgumentNullException(nameof(values));
    }

    public IReadOnlyList<EnumValueDefinitionNode> Values { get; }
}
