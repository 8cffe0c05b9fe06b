namespace HotChocolate.Language;

/// <summary>An inline fragment. See <see href="https://spec.graphql.org/September2025/#sec-Inline-Fragments"/>.</summary>
public sealed class InlineFragmentNode : SyntaxNode, ISelectionNode
{
    public InlineFragmentNode(
        Location? location,
        NamedTypeNode? typeCondition,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location)
    {
        TypeCondition = typeCondition;
        Directives = directives ?? throw new ArgumentNullException(nameof(directives));
        SelectionSet = selectionSet ?? throw new ArgumentNullException(nameof(selectionSet));
    }

    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    public NamedTypeNode? TypeCondition { get; }

    public IReadOnlyList<DirectiveNode> Directives { get; }

    public SelectionSetNode SelectionSet { get; }

    public InlineFragmentNode WithTypeCondition(NamedTypeNode? typeCondition) => new(Location, typeCondition, Directives, SelectionSet);

    public InlineFragmentNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, TypeCondition, directives, SelectionSet);

    public InlineFragmentNode WithSelectionSet(SelectionSetNode selectionSet) => new(Location, TypeCondition, Directives, selectionSet);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, TypeCondition);
        nodes.AddRange(Directives);
        nodes.Add(SelectionSet);
    }
}
