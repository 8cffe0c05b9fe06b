namespace HotChocolate.Language;

/// <summary>
/// An argument of a field or a directive.
/// See <see href="https://spec.graphql.org/September2025/#sec-Language.Arguments"/>.
/// </summary>
public sealed class ArgumentNode : SyntaxNode, IHasName
{
    public ArgumentNode(string name, IValueNode value)
        : this(null, new NameNode(name), value)
    {
    }

    public ArgumentNode(string name, string value)
        : this(null, new NameNode(name), new StringValueNode(value))
    {
    }

    public ArgumentNode(string name, int value)
        : this(null, new NameNode(name), new IntValueNode(value))
    {
    }

    public ArgumentNode(string name, bool value)
        : this(null, new NameNode(name), new BooleanValueNode(value))
    {
    }

    public ArgumentNode(NameNode name, IValueNode value)
        : this(null, name, value)
    {
    }

    public ArgumentNode(Location? location, NameNode name, IValueNode value)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    public override SyntaxKind Kind => SyntaxKind.Argument;

    public NameNode Name { get; }

    public IValueNode Value { get; }

    public ArgumentNode WithName(NameNode name) => new(Location, name, Value);

    public ArgumentNode WithValue(IValueNode value) => new(Location, Name, value);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.Add(Value);
    }
}
