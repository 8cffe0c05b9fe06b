namespace HotChocolate.Language;

/// <summary>A fragment spread. See <see href="https://spec.graphql.org/September2025/#FragmentSpread"/>.</summary>
public sealed class FragmentSpreadNode : NamedSyntaxNode, ISelectionNode
{
    public FragmentSpreadNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    public FragmentSpreadNode WithName(NameNode name) => new(Location, name, Directives);

    public FragmentSpreadNode WithDirectives(IReadOnlyList<DirectiveNode> directives) => new(Location, Name, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Directives);
    }
}
