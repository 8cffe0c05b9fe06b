using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Collects the fields of selection sets (specification section 6.3.2, CollectFields).</summary>
internal sealed class OperationCompiler
{
    /// <summary>Stands for plans that are made before variables are known.</summary>
    public const long IncludeAll = -1;

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly InputParser _inputParser;

    public OperationCompiler(
        string id,
        DocumentNode document,
        OperationDefinitionNode definition,
        ObjectType rootType,
        ISchema schema,
        InputParser inputParser)
    {
        Id = id;
        Document = document;
        Definition = definition;
        RootType = rootType;
        Schema = schema;
        Conditions = new ConditionVariables(definition);
        _inputParser = inputParser;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments.TryAdd(fragment.Name.Value, fragment);
    }

    public string Id { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Definition { get; }

    public ObjectType RootType { get; }

    public ISchema Schema { get; }

    public ConditionVariables Conditions { get; }

    public SelectionSet CompileRoot(Operation operation) => Compile(operation, RootType, [Definition.SelectionSet]);

    /// <summary>The fields that nodes of <paramref name="selection"/> select on an object type.</summary>
    public SelectionSet CompileChild(Selection selection, ObjectType type)
        => Compile(selection.Operation, type, selection.SyntaxNodes.Select(n => n.SelectionSet).OfType<SelectionSetNode>());

    private SelectionSet Compile(Operation operation, ObjectType type, IEnumerable<SelectionSetNode> nodes)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        foreach (var node in nodes)
            Collect(operation, type, node, fields);

        var set = new SelectionSet(operation, type, fields.Count);
        var index = 0;
        foreach (var (_, group) in fields)
        {
            var field = type.Fields[group[0].Name.Value];
            var pipeline = SelectionPipeline.Create(Schema, field, group, _inputParser);
            var arguments = ArgumentPlanner.Plan(field, group[0], _inputParser);
            set.Fill(index, new Selection(set, index, field, group, arguments, pipeline));
            index++;
        }

        return set;
    }

    /// <summary>Walks with a stack of its own: fragments may refer to each other in long chains.</summary>
    private void Collect(
        Operation operation,
        ObjectType type,
        SelectionSetNode root,
        OrderedDictionary<string, List<FieldNode>> fields)
    {
        long? flags = Conditions.Count > 0 && operation.IncludeFlags == IncludeAll ? null : operation.IncludeFlags;
        HashSet<string>? visited = null;
        var stack = new Stack<(IReadOnlyList<ISelectionNode> Nodes, int Next)>();
        stack.Push((root.Selections, 0));
        while (stack.TryPop(out var frame))
        {
            if (frame.Next == frame.Nodes.Count)
                continue;

            stack.Push((frame.Nodes, frame.Next + 1));
            var node = frame.Nodes[frame.Next];
            if (node.Directives.Count > 0 && !Conditions.IsIncluded(node.Directives, flags))
                continue;

            switch (node)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var group))
                        fields.Add(field.ResponseName, group = []);
                    group.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    stack.Push((inline.SelectionSet.Selections, 0));
                    break;
                case FragmentSpreadNode spread when (visited ??= new(StringComparer.Ordinal)).Add(spread.Name.Value):
                    if (_fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type))
                        stack.Push((fragment.SelectionSet.Selections, 0));
                    break;
            }
        }
    }

    /// <summary>DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode? condition, ObjectType type)
        => condition is null
            || condition.Name.Value == type.Name
            || (Schema.TryGetType<INamedType>(condition.Name.Value, out var conditionType)
                && HotChocolate.Schema.IsPossible(conditionType, type));
}
