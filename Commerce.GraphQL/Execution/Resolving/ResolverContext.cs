using System.Collections.Immutable;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What a resolver and its middlewares know and change. A pure resolver gets one that is used again right after.</summary>
internal sealed partial class ResolverContext(OperationContext operation) : IMiddlewareContext
{
    private object? _parent;
    private object? _result;
    private ResultData _parentResult = null!;
    private int _index;

    public OperationContext OperationContext => operation;

    public ISchema Schema => operation.Schema;

    public IOperation Operation => operation.Operation;

    public Selection Selection { get; private set; } = null!;

    /// <summary>The parent as a projection has read it; null where it is an entity like any other.</summary>
    public ProjectedRow? Row => _parent as ProjectedRow;

    ISelection IResolverContext.Selection => Selection;

    public IObjectType ObjectType => Selection.DeclaringType;

    public IVariableValueCollection Variables => operation.Variables;

    public IDictionary<string, object?> ContextData => operation.Request.ContextData;

    public CancellationToken RequestAborted => operation.RequestAborted;

    public string ResponseName => Selection.ResponseName;

    public Path Path => _parentResult.PathOf(_index);

    public bool HasErrors { get; private set; }

    public IImmutableDictionary<string, object?> ScopedContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public IType? ValueType { get; set; }

    public bool IsResultModified { get; private set; }

    public object? Result
    {
        get => _result;
        set
        {
            _result = value;
            IsResultModified = true;
        }
    }

    public void Initialize(
        Selection selection,
        object? parent,
        ResultData parentResult,
        int index,
        IImmutableDictionary<string, object?> scopedContextData)
    {
        Selection = selection;
        Arguments = selection.Arguments.Values;
        ScopedContextData = scopedContextData;
        _parent = parent;
        _parentResult = parentResult;
        _index = index;
        HasErrors = false;
        IsStreamed = false;
    }

    /// <summary>Whether items of the field's list come later: what they are read with must live as long.</summary>
    public bool IsStreamed { get; set; }

    /// <summary>A context of the same field for another part of the response.</summary>
    public ResolverContext For(OperationContext part)
    {
        var context = new ResolverContext(part) { ValueType = ValueType };
        context.Initialize(Selection, _parent, _parentResult, _index, ScopedContextData);
        return context;
    }

    /// <summary>Takes the value that was read along with the parent, if there is one; throws what kept it from being read.</summary>
    public void TakeFromRow()
    {
        if (Row is not { } row || !row.TryRead(Selection, out var value))
            return;

        Result = value is GraphQLException exception ? throw new GraphQLException(exception.Errors) : value;
    }

    public T Parent<T>()
    {
        // A pipeline that knows of projected rows asks for the row; everybody else means the entity.
        if (_parent is T direct && (_parent is not ProjectedRow || typeof(T) == typeof(ProjectedRow)))
            return direct;

        switch (ProjectedRow.Unwrap(_parent))
        {
            case T parent:
                return parent;
            case null:
                return default!;
            case var other:
                return operation.Converter.TryConvert(other.GetType(), typeof(T), other, out var converted)
                    ? (T)converted!
                    : throw ResolverErrors.ParentNotConvertible(Selection, other, typeof(T));
        }
    }

    public T GetQueryRoot<T>() => (T)operation.QueryRoot!;

    public IReadOnlyList<ISelection> GetSelections(
        IObjectType typeContext,
        ISelection? selection = null,
        bool allowInternals = false)
        => ((Selection?)selection ?? Selection) is { SelectionSet: not null } parent
            ? [.. parent.GetSelectionSet((ObjectType)typeContext).WithDeferred]
            : [];

    public ISelectionCollection Select() => SelectionCollection.Below(Schema, [Selection]);

    public ISelectionCollection Select(string fieldName) => Select().Select(fieldName);

    public async ValueTask<T> ResolveAsync<T>()
    {
        var value = Selection.Field.Resolver is { } resolver
            ? await resolver(this).ConfigureAwait(false)
            : Selection.Field.PureResolver?.Invoke(this);
        return value is null ? default! : (T)value;
    }

    public IMiddlewareContext Clone()
    {
        var clone = (ResolverContext)MemberwiseClone();
        clone._cleanup = null;
        RegisterForCleanup(clone.CleanUpAsync);
        return clone;
    }

    IResolverContext IResolverContext.Clone() => Clone();

    /// <summary>Lets go of everything that belongs to a field.</summary>
    public void Clear()
    {
        Selection = null!;
        Arguments = null!;
        _parent = null;
        _parentResult = null!;
        _result = null;
        _services = null;
        ValueType = null;
        LocalContextData = ImmutableDictionary<string, object?>.Empty;
    }
}
