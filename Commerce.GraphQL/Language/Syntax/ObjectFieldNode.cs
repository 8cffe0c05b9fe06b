namespace HotChocolate.Language;

/// <summary>A field of an input object literal. See <see href="https://spec.graphql.org/September2025/#ObjectField"/>.</summary>
public sealed class ObjectFieldNode : SyntaxNode, IHasName
{
    public ObjectFieldNode(string name, IValueNode value)
        : this(null, new NameNode(name), value)
    {
    }

    public ObjectFieldNode(string name, string value)
        : this(null, new NameNode(name), new StringValueNode(value))
    {
    }

    public ObjectFieldNode(string name, int value)
        : this(null, new NameNode(name), new IntValueNode(value))
    {
    }

    public ObjectFieldNode(string name, bool value)
        : this(null, new NameNode(name), new BooleanValueNode(value))
    {
    }

    public ObjectFieldNode(string name, double value)
        : this(null, new NameNode(name), new FloatValueNode(value))
    {
    }

    public ObjectFieldNode(Location? location, NameNode name, IValueNode value)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    public NameNode Name { get; }

    public IValueNode Value { get; }

    public ObjectFieldNode WithName(NameNode name) => new(Location, name, Value);

    public ObjectFieldNode WithValue(IValueNode value) => new(Location, Name, value);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.Add(Value);
    }
}
