namespace HotChocolate.Language;

/// <summary>
/// A fragment definition. It defines variables only under <see cref="ParserOptions.AllowFragmentVariables"/>.
/// See <see href="https://spec.graphql.org/September2025/#sec-Language.Fragments"/>.
/// </summary>
public sealed class FragmentDefinitionNode : NamedSyntaxNode, IExecutableDefinitionNode
{
    public FragmentDefinitionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        NamedTypeNode typeCondition,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet,
        StringValueNode? description = null)
        : base(location, name, directives)
    {
        VariableDefinitions = variableDefinitions ?? throw new ArgumentNullException(nameof(variableDefinitions));
        TypeCondition = typeCondition ?? throw new ArgumentNullException(nameof(typeCondition));
        SelectionSet = selectionSet ?? throw new ArgumentNullException(nameof(selectionSet));
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; }

    public NamedTypeNode TypeCondition { get; }

    public SelectionSetNode SelectionSet { get; }

    public StringValueNode? Description { get; }

    public FragmentDefinitionNode WithName(NameNode name) =>
        new(Location, name, VariableDefinitions, TypeCondition, Directives, SelectionSet, Description);

    public FragmentDefinitionNode WithTypeCondition(NamedTypeNode typeCondition) =>
        new(Location, Name, VariableDefinitions, typeCondition, Directives, SelectionSet, Description);

    public FragmentDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, VariableDefinitions, TypeCondition, directives, SelectionSet, Description);

    public FragmentDefinitionNode WithSelectionSet(SelectionSetNode selectionSet) =>
        new(Location, Name, VariableDefinitions, TypeCondition, Directives, selectionSet, Description);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(VariableDefinitions);
        nodes.Add(TypeCondition);
        nodes.AddRange(Directives);
        nodes.Add(SelectionSet);
    }
}
