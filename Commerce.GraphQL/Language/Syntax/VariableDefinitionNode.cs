namespace HotChocolate.Language;

/// <summary>
/// The definition of a variable of an operation.
/// See <see href="https://spec.graphql.org/September2025/#sec-Language.Variables"/>.
/// </summary>
public sealed class VariableDefinitionNode : SyntaxNode, IHasDirectives
{
    public VariableDefinitionNode(
        Location? location,
        VariableNode variable,
        ITypeNode type,
        IValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives,
        StringValueNode? description = null)
        : base(location)
    {
        Variable = variable ?? throw new ArgumentNullException(nameof(variable));
        Type = type ?? throw new ArgumentNullException(nameof(type));
        DefaultValue = defaultValue;
        Directives = directives ?? throw new ArgumentNullException(nameof(directives));
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    public VariableNode Variable { get; }

    public ITypeNode Type { get; }

    public IValueNode? DefaultValue { get; }

    public IReadOnlyList<DirectiveNode> Directives { get; }

    public StringValueNode? Description { get; }

    public VariableDefinitionNode WithVariable(VariableNode variable) =>
        new(Location, variable, Type, DefaultValue, Directives, Description);

    public VariableDefinitionNode WithType(ITypeNode type) => new(Location, Variable, type, DefaultValue, Directives, Description);

    public VariableDefinitionNode WithDefaultValue(IValueNode? defaultValue) =>
        new(Location, Variable, Type, defaultValue, Directives, Description);

    public VariableDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Variable, Type, DefaultValue, directives, Description);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Variable);
        nodes.Add(Type);
        Add(nodes, DefaultValue);
        nodes.AddRange(Directives);
    }
}
