namespace HotChocolate.Language;

/// <summary>What all nodes with a name and directives share.</summary>
public abstract class NamedSyntaxNode : SyntaxNode, INamedSyntaxNode
{
    private protected NamedSyntaxNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Directives = directives ?? throw new ArgumentNullException(nameof(directives));
    }

    public NameNode Name { get; }

    public IReadOnlyList<DirectiveNode> Directives { get; }
}
