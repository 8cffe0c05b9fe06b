namespace HotChocolate.Language;

/// <summary>
/// A schema coordinate: <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c>, <c>@directive(argument:)</c>.
/// See <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>.
/// </summary>
public sealed class SchemaCoordinateNode : SyntaxNode
{
    public SchemaCoordinateNode(Location? location, bool ofDirective, NameNode name, NameNode? memberName, NameNode? argumentName)
        : base(location)
    {
        OfDirective = ofDirective;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        MemberName = memberName;
        ArgumentName = argumentName;

        if (ofDirective && memberName is not null)
            throw new ArgumentException("A directive has no members.", nameof(memberName));
        if (!ofDirective && memberName is null && argumentName is not null)
            throw new ArgumentException("An argument needs the field that it belongs to.", nameof(argumentName));
    }

    public override SyntaxKind Kind => SyntaxKind.SchemaCoordinate;

    public bool OfDirective { get; }

    public NameNode Name { get; }

    public NameNode? MemberName { get; }

    public NameNode? ArgumentName { get; }

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        Add(nodes, MemberName);
        Add(nodes, ArgumentName);
    }
}
