namespace HotChocolate.Language;

/// <summary>The definition of a directive. See <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>.</summary>
public sealed class DirectiveDefinitionNode : SyntaxNode, ITypeSystemDefinitionNode, IHasName
{
    public DirectiveDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        bool isRepeatable,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        IReadOnlyList<NameNode> locations)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Description = description;
        IsRepeatable = isRepeatable;
        Arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));
        Locations = locations ?? throw new ArgumentNullException(nameof(locations));
    }

    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    public NameNode Name { get; }

    public StringValueNode? Description { get; }

    public bool IsRepeatable { get; }

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    public IReadOnlyList<NameNode> Locations { get; }

    public DirectiveDefinitionNode WithName(NameNode name) => new(Location, name, Description, IsRepeatable, Arguments, Locations);

    public DirectiveDefinitionNode WithDescription(StringValueNode? description) =>
        new(Location, Name, description, IsRepeatable, Arguments, Locations);

    public DirectiveDefinitionNode WithArguments(IReadOnlyList<InputValueDefinitionNode> arguments) =>
        new(Location, Name, Description, IsRepeatable, arguments, Locations);

    public DirectiveDefinitionNode WithLocations(IReadOnlyList<NameNode> locations) =>
        new(Location, Name, Description, IsRepeatable, Arguments, locations);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Arguments);
        nodes.AddRange(Locations);
    }
}
