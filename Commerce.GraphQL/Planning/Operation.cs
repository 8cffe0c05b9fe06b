using System.Collections.Concurrent;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// The plan of an operation for one outcome of its <c>@skip</c> and <c>@include</c> conditions. Selection sets are planned when
/// they are first asked for, and kept.
/// </summary>
/// <remarks>
/// Conditions are not looked at while a field is resolved: each outcome that occurs has a plan of its own, so a plan has exactly
/// the fields of the response, and collecting them is the algorithm of the specification, with no conditions to multiply out.
/// </remarks>
internal sealed class Operation : IOperation
{
    private readonly ConcurrentDictionary<object, Lazy<object>> _states = [];
    private readonly Dictionary<string, object?> _contextData = [];
    private readonly OperationCompiler _compiler;
    private readonly Operation _base;
    private readonly OperationVariants? _variants;
    private SelectionSet? _rootSelectionSet;
    private int _lastId;

    private Operation(OperationCompiler compiler, Operation? original, long includeFlags, bool isIncremental)
    {
        _compiler = compiler;
        _base = original ?? this;
        _variants = original is null && (compiler.Conditions.Count > 0 || compiler.MayBeIncremental) ? new OperationVariants(CreateVariant) : null;
        IncludeFlags = includeFlags;
        IsIncremental = isIncremental;
    }

    public string Id => _compiler.Id;

    public DocumentNode Document => _compiler.Document;

    public OperationDefinitionNode Definition => _compiler.Definition;

    public ObjectType RootType => _compiler.RootType;

    public ISchema Schema => _compiler.Schema;

    public string? Name => Definition.Name?.Value;

    public OperationType Type => Definition.Operation;

    public IReadOnlyDictionary<string, object?> ContextData => _base._contextData;

    /// <summary>Which condition variables are true: bit <c>i</c> is the variable <see cref="ConditionVariables"/>[i].</summary>
    public long IncludeFlags { get; }

    /// <summary>Whether <c>@defer</c> and <c>@stream</c> are heeded; otherwise the plan is as if they were not there.</summary>
    public bool IsIncremental { get; }

    /// <summary>Whether the operation has something to defer or stream for some variables.</summary>
    public bool MayBeIncremental => _compiler.MayBeIncremental;

    public SelectionSet RootSelectionSet => _rootSelectionSet ?? Publish(ref _rootSelectionSet, _compiler.CompileRoot(this));

    ISelectionSet IOperation.RootSelectionSet => RootSelectionSet;

    /// <summary>Plans an operation; as long as no variables are known, with all conditional fields.</summary>
    /// <exception cref="GraphQLException">The operation has more condition variables than can be told apart.</exception>
    public static Operation Create(
        string id,
        DocumentNode document,
        OperationDefinitionNode definition,
        ObjectType rootType,
        ISchema schema,
        InputParser inputParser)
        => new(new OperationCompiler(id, document, definition, rootType, schema, inputParser), null, OperationCompiler.IncludeAll, false);

    /// <summary>The plan for these variables.</summary>
    /// <param name="variables">They decide the conditions.</param>
    /// <param name="inParts">Whether the response may come in parts.</param>
    /// <exception cref="GraphQLException">A condition is null.</exception>
    public Operation ForVariables(IVariableValueCollection variables, bool inParts = false)
    {
        var isIncremental = inParts && _compiler.MayBeIncremental;
        if (_variants is null || (_compiler.Conditions.Count == 0 && !isIncremental))
            return this;

        _compiler.Conditions.RefuseNull(Document, variables);
        return _variants.Get(CreateIncludeFlags(variables), isIncremental);
    }

    public long CreateIncludeFlags(IVariableValueCollection variables) => _compiler.Conditions.Evaluate(variables);

    public ISelectionSet GetSelectionSet(ISelection selection, IObjectType typeContext)
        => ((Selection)selection).GetSelectionSet((ObjectType)typeContext);

    public IEnumerable<IObjectType> GetPossibleTypes(ISelection selection)
        => Schema.GetPossibleTypes(selection.Type.NamedType());

    public TState GetOrAddState<TState>(Func<TState> createState) where TState : notnull
        => (TState)_states.GetOrAdd(typeof(TState), static (_, create) => new Lazy<object>(() => create()), createState).Value;

    /// <summary>What a stage prepares once for this plan; made with the first caller's factory, whose exception is kept, too.</summary>
    public TState GetOrAddState<TState, TArgument>(Func<Operation, TArgument, TState> createState, TArgument argument) where TState : notnull
        => (TState)(_states.TryGetValue(typeof(TState), out var state)
            ? state
            : _states.GetOrAdd(typeof(TState), new Lazy<object>(() => createState(this, argument)))).Value;

    public TState GetOrAddState<TState>(string key, Func<string, TState> createState) where TState : notnull
        => (TState)_states.GetOrAdd(key, static (k, create) => new Lazy<object>(() => create((string)k)), createState).Value;

    internal OperationCompiler Compiler => _compiler;

    internal int NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>Keeps the first of several equal things that threads made at the same time.</summary>
    internal static T Publish<T>(ref T? place, T value) where T : class
        => Interlocked.CompareExchange(ref place, value, null) ?? value;

    private Operation CreateVariant(long flags, bool isIncremental) => new(_compiler, this, flags, isIncremental);
}
