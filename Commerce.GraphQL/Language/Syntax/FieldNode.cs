namespace HotChocolate.Language;

/// <summary>A field selection. See <see href="https://spec.graphql.org/September2025/#sec-Language.Fields"/>.</summary>
public sealed class FieldNode : NamedSyntaxNode, ISelectionNode
{
    public FieldNode(string name)
        : this(null, new NameNode(name), null, [], [], null)
    {
    }

    public FieldNode(
        NameNode name,
        NameNode? alias,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<ArgumentNode> arguments,
        SelectionSetNode? selectionSet)
        : this(null, name, alias, directives, arguments, selectionSet)
    {
    }

    public FieldNode(
        Location? location,
        NameNode name,
        NameNode? alias,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<ArgumentNode> arguments,
        SelectionSetNode? selectionSet)
        : base(location, name, directives)
    {
        Alias = alias;
        Arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));
        SelectionSet = selectionSet;
    }

    public override SyntaxKind Kind => SyntaxKind.Field;

    public NameNode? Alias { get; }

    public IReadOnlyList<ArgumentNode> Arguments { get; }

    public SelectionSetNode? SelectionSet { get; }

    /// <summary>The name of the field in the response: the alias, or else the name.</summary>
    internal string ResponseName => (Alias ?? Name).Value;

    public FieldNode WithName(NameNode name) => new(Location, name, Alias, Directives, Arguments, SelectionSet);

    public FieldNode WithAlias(NameNode? alias) => new(Location, Name, alias, Directives, Arguments, SelectionSet);

    public FieldNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Alias, directives, Arguments, SelectionSet);

    public FieldNode WithArguments(IReadOnlyList<ArgumentNode> arguments) =>
        new(Location, Name, Alias, Directives, arguments, SelectionSet);

    public FieldNode WithSelectionSet(SelectionSetNode? selectionSet) => new(Location, Name, Alias, Directives, Arguments, selectionSet);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Alias);
        nodes.Add(Name);
        nodes.AddRange(Arguments);
        nodes.AddRange(Directives);
        Add(nodes, SelectionSet);
    }
}
