namespace HotChocolate.Language;

/// <summary>A selection set. See <see href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>.</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    public SelectionSetNode(IReadOnlyList<ISelectionNode> selections)
        : this(null, selections)
    {
    }

    public SelectionSetNode(Location? location, IReadOnlyList<ISelectionNode> selections)
        : base(location)
    {
        Selections = selections ?? throw new ArgumentNullException(nameof(selections));
    }

    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    public IReadOnlyList<ISelectionNode> Selections { get; }

    public SelectionSetNode WithSelections(IReadOnlyList<ISelectionNode> selections) => new(Location, selections);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.AddRange(Selections);
    }
}
