namespace HotChocolate.Language;

/// <summary>A directive applied to something. See <see href="https://spec.graphql.org/September2025/#sec-Language.Directives"/>.</summary>
public sealed class DirectiveNode : SyntaxNode, IHasName
{
    public DirectiveNode(string name, params ArgumentNode[] arguments)
        : this(null, new NameNode(name), arguments)
    {
    }

    public DirectiveNode(string name, IReadOnlyList<ArgumentNode> arguments)
        : this(null, new NameNode(name), arguments)
    {
    }

    public DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments)
        : this(null, name, arguments)
    {
    }

    public DirectiveNode(Location? location, NameNode name, IReadOnlyList<ArgumentNode> arguments)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));
    }

    public override SyntaxKind Kind => SyntaxKind.Directive;

    public NameNode Name { get; }

    public IReadOnlyList<ArgumentNode> Arguments { get; }

    public DirectiveNode WithName(NameNode name) => new(Location, name, Arguments);

    public DirectiveNode WithArguments(IReadOnlyList<ArgumentNode> arguments) => new(Location, Name, arguments);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Arguments);
    }
}
