namespace HotChocolate.Language;

/// <summary>
/// The definition of an argument or of a field of an input object.
/// See <see href="https://spec.graphql.org/September2025/#InputValueDefinition"/>.
/// </summary>
public sealed class InputValueDefinitionNode : NamedSyntaxNode
{
    public InputValueDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        ITypeNode type,
        IValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
        Type = type ?? throw new ArgumentNullException(nameof(type));
        DefaultValue = defaultValue;
    }

    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    public StringValueNode? Description { get; }

    public ITypeNode Type { get; }

    public IValueNode? DefaultValue { get; }

    public InputValueDefinitionNode WithName(NameNode name) => new(Location, name, Description, Type, DefaultValue, Directives);

    public InputValueDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, Type, DefaultValue, Directives);

    public InputValueDefinitionNode WithType(ITypeNode type) => new(Location, Name, Description, type, DefaultValue, Directives);

    public InputValueDefinitionNode WithDefaultValue(IValueNode? defaultValue) =>
        new(Location, Name, Description, Type, defaultValue, Directives);

    public InputValueDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, Type, DefaultValue, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.Add(Type);
        Add(nodes, DefaultValue);
        nodes.AddRange(Directives);
    }
}
