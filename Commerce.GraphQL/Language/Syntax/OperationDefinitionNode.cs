namespace HotChocolate.Language;

/// <summary>A query, mutation or subscription. See <see href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>.</summary>
public sealed class OperationDefinitionNode : SyntaxNode, IExecutableDefinitionNode, IHasDirectives
{
    public OperationDefinitionNode(
        Location? location,
        NameNode? name,
        OperationType operation,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet,
        StringValueNode? description = null)
        : base(location)
    {
        Name = name;
        Operation = operation;
        VariableDefinitions = variableDefinitions ?? throw new ArgumentNullException(nameof(variableDefinitions));
        Directives = directives ?? throw new ArgumentNullException(nameof(directives));
        SelectionSet = selectionSet ?? throw new ArgumentNullException(nameof(selectionSet));
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    public NameNode? Name { get; }

    public OperationType Operation { get; }

    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; }

    public IReadOnlyList<DirectiveNode> Directives { get; }

    public SelectionSetNode SelectionSet { get; }

    public StringValueNode? Description { get; }

    public OperationDefinitionNode WithName(NameNode? name) =>
        new(Location, name, Operation, VariableDefinitions, Directives, SelectionSet, Description);

    public OperationDefinitionNode WithOperation(OperationType operation) =>
        new(Location, Name, operation, VariableDefinitions, Directives, SelectionSet, Description);

    public OperationDefinitionNode WithVariableDefinitions(IReadOnlyList<VariableDefinitionNode> variableDefinitions) =>
        new(Location, Name, Operation, variableDefinitions, Directives, SelectionSet, Description);

    public OperationDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Operation, VariableDefinitions, directives, SelectionSet, Description);

    public OperationDefinitionNode WithSelectionSet(SelectionSetNode selectionSet) =>
        new(Location, Name, Operation, VariableDefinitions, Directives, selectionSet, Description);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        Add(nodes, Name);
        nodes.AddRange(VariableDefinitions);
        nodes.AddRange(Directives);
        nodes.Add(SelectionSet);
    }
}
