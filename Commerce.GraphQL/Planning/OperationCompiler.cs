using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Collects the fields of selection sets (specification section 6.3.2, CollectFields), and parts those that <c>@defer</c> puts off
/// from those that are answered at once.
/// </summary>
internal sealed class OperationCompiler
{
    /// <summary>Stands for plans that are made before variables are known.</summary>
    public const long IncludeAll = -1;

    /// <summary>
    /// What is deferred within one object beyond this comes with what is around it, as the proposal lets servers choose: fragments that
    /// spread each other deferred could multiply without end.
    /// </summary>
    private const int MaxNewUsages = 64;

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
        MayBeIncremental = definition.Operation is not OperationType.Subscription && IncrementalDirectives.Occur(document, schema);
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

    /// <summary>Whether something may be deferred or streamed. Events of subscriptions are answered as a whole.</summary>
    public bool MayBeIncremental { get; }

    public SelectionSet CompileRoot(Operation operation)
    {
        var fields = new Fields(operation, RootType);
        Collect(fields, Definition.SelectionSet, null);
        return Compile(fields, DeferUsages.None);
    }

    /// <summary>The fields that nodes of <paramref name="selection"/> select on an object type.</summary>
    public SelectionSet CompileChild(Selection selection, ObjectType type)
    {
        var fields = new Fields(selection.Operation, type);
        // The items of a streamed list come by themselves, whatever is around them: what they defer waits for nothing but them.
        var isStreamed = selection.Stream is not null;
        foreach (var (node, usage) in selection.Collected)
        {
            if (node.SelectionSet is { } inner)
                Collect(fields, inner, isStreamed ? null : usage);
        }

        return Compile(fields, isStreamed ? DeferUsages.None : selection.DeclaringSelectionSet.Usages);
    }

    private SelectionSet Compile(Fields fields, IReadOnlyList<DeferUsage> usages)
    {
        if (usages.Count == 0 && !fields.AreDeferred)
            return Fill(new SelectionSet(fields.Operation, fields.Type, fields.Groups.Count), fields.Groups.Values);

        var own = new List<List<CollectedField>>();
        var deferred = new List<(IReadOnlyList<DeferUsage> Usages, List<List<CollectedField>> Groups)>();
        foreach (var (_, group) in fields.Groups)
        {
            var wanted = DeferUsages.Of(group);
            if (DeferUsages.AreSame(wanted, usages))
            {
                own.Add(group);
                continue;
            }

            var index = deferred.FindIndex(d => DeferUsages.AreSame(d.Usages, wanted));
            if (index < 0)
                deferred.Add((wanted, [group]));
            else
                deferred[index].Groups.Add(group);
        }

        var set = new SelectionSet(fields.Operation, fields.Type, own.Count)
        {
            Usages = usages,
            IsDeferring = fields.NewUsages is not null || deferred.Count > 0,
            NewUsages = fields.NewUsages ?? DeferUsages.None,
            Deferred = deferred.ConvertAll(d =>
                Fill(new SelectionSet(fields.Operation, fields.Type, d.Groups.Count) { Usages = d.Usages }, d.Groups))
        };
        return Fill(set, own);
    }

    private SelectionSet Fill(SelectionSet set, IEnumerable<List<CollectedField>> groups)
    {
        var index = 0;
        foreach (var group in groups)
        {
            var field = set.Type.Fields[group[0].Node.Name.Value];
            var pipeline = SelectionPipeline.Create(Schema, field, group, _inputParser);
            var arguments = ArgumentPlanner.Plan(field, group[0].Node, _inputParser);
            set.Fill(index, new Selection(set, index, field, group, arguments, pipeline) { Stream = FindStream(set.Operation, field, group) });
            index++;
        }

        return set;
    }

    private StreamUsage? FindStream(Operation operation, ObjectField field, List<CollectedField> group)
        => operation.IsIncremental
            && field.Type.IsListType()
            && IncrementalDirectives.Find(group[0].Node.Directives, IncrementalDirectives.Stream, Conditions, operation.IncludeFlags) is { } directive
                ? IncrementalDirectives.ToStream(directive)
                : null;

    /// <summary>Walks with a stack of its own: fragments may refer to each other in long chains.</summary>
    private void Collect(Fields fields, SelectionSetNode root, DeferUsage? rootUsage)
    {
        var operation = fields.Operation;
        long? flags = Conditions.Count > 0 && operation.IncludeFlags == IncludeAll ? null : operation.IncludeFlags;
        HashSet<string>? visited = null;
        var stack = new Stack<(IReadOnlyList<ISelectionNode> Nodes, int Next, DeferUsage? Usage)>();
        stack.Push((root.Selections, 0, rootUsage));
        while (stack.TryPop(out var frame))
        {
            if (frame.Next == frame.Nodes.Count)
                continue;

            stack.Push((frame.Nodes, frame.Next + 1, frame.Usage));
            var node = frame.Nodes[frame.Next];
            if (node.Directives.Count > 0 && !Conditions.IsIncluded(node.Directives, flags))
                continue;

            switch (node)
            {
                case FieldNode field:
                    fields.Add(field, frame.Usage);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, fields.Type):
                    stack.Push((inline.SelectionSet.Selections, 0, Defer(fields, inline.Directives, frame.Usage) ?? frame.Usage));
                    break;
                case FragmentSpreadNode spread when !(visited ??= new(StringComparer.Ordinal)).Contains(spread.Name.Value):
                    if (!_fragments.TryGetValue(spread.Name.Value, out var fragment) || !Applies(fragment.TypeCondition, fields.Type))
                        break;
                    // What is deferred here may be asked for at once elsewhere.
                    var usage = Defer(fields, spread.Directives, frame.Usage);
                    if (usage is null)
                        visited.Add(spread.Name.Value);
                    stack.Push((fragment.SelectionSet.Selections, 0, usage ?? frame.Usage));
                    break;
            }
        }
    }

    /// <summary>A new deferred fragment; null where nothing is deferred.</summary>
    private DeferUsage? Defer(Fields fields, IReadOnlyList<DirectiveNode> directives, DeferUsage? parent)
    {
        if (!fields.Operation.IsIncremental
            || directives.Count == 0
            || fields.NewUsages is { Count: >= MaxNewUsages }
            || IncrementalDirectives.Find(directives, IncrementalDirectives.Defer, Conditions, fields.Operation.IncludeFlags) is not { } directive)
            return null;

        var usage = new DeferUsage(IncrementalDirectives.LabelOf(directive), parent);
        (fields.NewUsages ??= []).Add(usage);
        return usage;
    }

    /// <summary>DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode? condition, ObjectType type)
        => condition is null
            || condition.Name.Value == type.Name
            || (Schema.TryGetType<INamedType>(condition.Name.Value, out var conditionType)
                && HotChocolate.Schema.IsPossible(conditionType, type));

    /// <summary>What is collected for one object type.</summary>
    private sealed class Fields(Operation operation, ObjectType type)
    {
        public Operation Operation => operation;

        public ObjectType Type => type;

        public OrderedDictionary<string, List<CollectedField>> Groups { get; } = new(StringComparer.Ordinal);

        public List<DeferUsage>? NewUsages { get; set; }

        /// <summary>Whether a field was found in a deferred fragment.</summary>
        public bool AreDeferred { get; private set; }

        public void Add(FieldNode field, DeferUsage? usage)
        {
            if (!Groups.TryGetValue(field.ResponseName, out var group))
                Groups.Add(field.ResponseName, group = []);
            group.Add(new CollectedField(field, usage));
            AreDeferred |= usage is not null;
        }
    }
}
