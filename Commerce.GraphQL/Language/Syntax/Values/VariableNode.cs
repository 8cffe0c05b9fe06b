namespace HotChocolate.Language;

/// <summary>A variable. See <see href="https://spec.graphql.org/September2025/#Variable"/>.</summary>
public sealed class VariableNode : SyntaxNode, IValueNode<string>, IHasName
{
    public VariableNode(string name)
        : this(null, new NameNode(name))
    {
    }

    public VariableNode(NameNode name)
        : this(null, name)
    {
    }

    public VariableNode(Location? location, NameNode name)
        : base(location) => Name = name ?? throw new ArgumentNullException(nameof(name));

    public override SyntaxKind Kind => SyntaxKind.Variable;

    public NameNode Name { get; }

    /// <summary>The name of the variable, without the dollar sign.</summary>
    public string Value => Name.Value;

    object IValueNode.Value => Value;

    public VariableNode WithName(NameNode name) => new(Location, name);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
    }
}
