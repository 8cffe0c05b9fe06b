namespace HotChocolate.Language;

/// <summary>What the definition and the extension of an input object type share.</summary>
public abstract class InputObjectTypeDefinitionNodeBase : NamedSyntaxNode
{
    private protected InputObjectTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives)
    {
        Fields = fields ?? throw new ArgumentNullException(nameof(fields));
    }

    public IReadOnlyList<InputValueDefinitionNode> Fields { get; }
}
