using System.Collections.Concurrent;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field as an operation selects it on one object type: everything that does not change from request to request.</summary>
internal sealed class Selection : ISelection
{
    private readonly List<CollectedField> _collected;
    private readonly FieldNode[] _nodes;
    private ConcurrentDictionary<Type, object>? _states;
    private SelectionSet? _lastChild;
    private ConcurrentDictionary<ObjectType, SelectionSet>? _children;
    private SelectionSetNode? _mergedSelectionSet;

    public Selection(
        SelectionSet declaringSelectionSet,
        int index,
        ObjectField field,
        List<CollectedField> nodes,
        ArgumentMap arguments,
        (PureFieldDelegate? Pure, FieldDelegate? Pipeline) resolver)
    {
        DeclaringSelectionSet = declaringSelectionSet;
        Index = index;
        Id = declaringSelectionSet.Operation.NextId();
        Field = field;
        _collected = nodes;
        _nodes = [.. nodes.Select(n => n.Node)];
        Arguments = arguments;
        ResponseName = _nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName);
        Shape = OutputShape.Create(field.Type);
        // Arguments that must still be coerced, or cannot be, take the longer way.
        PureResolver = arguments.IsFullyCoercedNoErrors ? resolver.Pure : null;
        ResolverPipeline = resolver.Pipeline ?? (PureResolver is null ? Run(resolver.Pure!) : null);
    }

    public int Id { get; }

    /// <summary>The place in the selection set and in the object of the result.</summary>
    public int Index { get; }

    public string ResponseName { get; }

    /// <summary>The response name as it is written to JSON.</summary>
    public JsonEncodedText EncodedName { get; }

    public ObjectField Field { get; }

    IObjectField ISelection.Field => Field;

    public IType Type => Field.Type;

    public TypeKind TypeKind => Field.Type.NullableType().Kind;

    public bool IsList => Field.Type.IsListType();

    /// <summary>The field's type in the form that value completion reads.</summary>
    public OutputShape Shape { get; }

    public SelectionSet DeclaringSelectionSet { get; }

    ISelectionSet ISelection.DeclaringSelectionSet => DeclaringSelectionSet;

    public IObjectType DeclaringType => DeclaringSelectionSet.Type;

    public Operation Operation => DeclaringSelectionSet.Operation;

    public IOperation DeclaringOperation => Operation;

    public FieldNode SyntaxNode => _nodes[0];

    public IReadOnlyList<FieldNode> SyntaxNodes => _nodes;

    public SelectionSetNode? SelectionSet
        => _nodes.Length == 1 || _nodes[0].SelectionSet is null
            ? _nodes[0].SelectionSet
            : _mergedSelectionSet ??= new SelectionSetNode(
                null,
                [.. _nodes.Select(n => n.SelectionSet).OfType<SelectionSetNode>().SelectMany(s => s.Selections)]);

    /// <summary>The fields of the document, with the deferred fragments that they were found in.</summary>
    public IReadOnlyList<CollectedField> Collected => _collected;

    /// <summary>How <c>@stream</c> has the list sent; null where it is sent as a whole.</summary>
    public StreamUsage? Stream { get; init; }

    public ArgumentMap Arguments { get; }

    public FieldDelegate? ResolverPipeline { get; }

    public PureFieldDelegate? PureResolver { get; }

    /// <summary>False: what a plan has, the response shows.</summary>
    public bool IsInternal => false;

    /// <summary>False: a plan has exactly the fields of the response.</summary>
    public bool IsConditional => false;

    public bool IsIncluded(long includeFlags, bool allowInternals = false) => true;

    /// <summary>The slot of a <see cref="ProjectedRow"/> that has the value of this selection; -1 where a projection reads none along.</summary>
    public int RowSlot { get; set; } = -1;

    /// <summary>What is selected below this field on one of its object types.</summary>
    public SelectionSet GetSelectionSet(ObjectType type)
    {
        // Most fields have one object type; it is found without a look-up.
        if (_lastChild is { } last && ReferenceEquals(last.Type, type))
            return last;

        var children = _children ?? Operation.Publish(ref _children, []);
        if (!children.TryGetValue(type, out var set))
            set = children.GetOrAdd(type, Operation.Compiler.CompileChild(this, type));
        return _lastChild = set;
    }

    /// <summary>What a middleware prepares once for this selection; made with the first caller's factory.</summary>
    public TState GetOrAddState<TState>(Func<TState> createState) where TState : class
        => GetOrAddState(static (_, create) => create(), createState);

    /// <summary>What a middleware prepares once for this selection; made with the first caller's factory.</summary>
    public TState GetOrAddState<TState>(Func<Selection, TState> createState) where TState : class
        => GetOrAddState(static (selection, create) => create(selection), createState);

    /// <summary>What a middleware prepares once for this selection; made with the first caller's factory.</summary>
    public TState GetOrAddState<TState, TArgument>(Func<Selection, TArgument, TState> createState, TArgument argument)
        where TState : class
    {
        var states = _states ?? Operation.Publish(ref _states, []);
        return states.TryGetValue(typeof(TState), out var state)
            ? (TState)state
            : (TState)states.GetOrAdd(typeof(TState), createState(this, argument));
    }

    /// <summary>What a middleware has prepared; null where it has not yet.</summary>
    public TState? FindState<TState>() where TState : class
        => _states?.TryGetValue(typeof(TState), out var state) is true ? (TState)state : null;

    public override string ToString() => $"{ResponseName}: {Field}";

    private static FieldDelegate Run(PureFieldDelegate pure)
        => context =>
        {
            context.Result = pure(context);
            return ValueTask.CompletedTask;
        };
}
