namespace HotChocolate.Language;

/// <summary>
/// The definition of a field of an object or interface type.
/// See <see href="https://spec.graphql.org/September2025/#FieldDefinition"/>.
/// </summary>
public sealed class FieldDefinitionNode : NamedSyntaxNode
{
    public FieldDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        ITypeNode type,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
        Arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));
        Type = type ?? throw new ArgumentNullException(nameof(type));
    }

    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    public StringValueNode? Description { get; }

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    public ITypeNode Type { get; }

    public FieldDefinitionNode WithName(NameNode name) => new(Location, name, Description, Arguments, Type, Directives);

    public FieldDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, Arguments, Type, Directives);

    public FieldDefinitionNode WithArguments(IReadOnlyList<InputValueDefinitionNode> arguments) =>
        new(Location, Name, Description, arguments, Type, Directives);

    public FieldDefinitionNode WithType(ITypeNode type) => new(Location, Name, Description, Arguments, type, Directives);

    public FieldDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, Arguments, Type, directives);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Arguments);
        nodes.Add(Type);
        nodes.AddRange(Directives);
    }
}
