namespace HotChocolate.Language;

/// <summary>A document: one or more definitions. See <see href="https://spec.graphql.org/September2025/#sec-Document"/>.</summary>
public sealed class DocumentNode : SyntaxNode
{
    public DocumentNode(IReadOnlyList<IDefinitionNode> definitions)
        : this(null, definitions)
    {
    }

    public DocumentNode(Location? location, IReadOnlyList<IDefinitionNode> definitions)
        : base(location)
    {
        Definitions = definitions ?? throw new ArgumentNullException(nameof(definitions));
    }

    public override SyntaxKind Kind => SyntaxKind.Document;

    public IReadOnlyList<IDefinitionNode> Definitions { get; }

    /// <summary>How many nodes the parser made for this document, and how many of them are fields; 0 when built by code.</summary>
    public int Count { get; internal init; }

    public int FieldsCount { get; internal init; }

    public DocumentNode WithDefinitions(IReadOnlyList<IDefinitionNode> definitions) => new(Location, definitions);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.AddRange(Definitions);
    }
}
