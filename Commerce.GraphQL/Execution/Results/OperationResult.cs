namespace HotChocolate.Execution;

/// <summary>One response (specification section 7.1).</summary>
public sealed class OperationResult : ExecutionResult, IOperationResult
{
    public OperationResult(
        IReadOnlyDictionary<string, object?>? data,
        IReadOnlyList<IError>? errors = null,
        IReadOnlyDictionary<string, object?>? extensions = null,
        IReadOnlyDictionary<string, object?>? contextData = null,
        int? requestIndex = null,
        int? variableIndex = null)
        : this(data, errors, extensions, contextData, requestIndex, variableIndex, data is not null)
    {
    }

    internal OperationResult(IReadOnlyDictionary<string, object?>? data, IReadOnlyList<IError>? errors, bool isDataSet)
        : this(data, errors, null, null, null, null, isDataSet)
    {
    }

    internal OperationResult(
        IReadOnlyDictionary<string, object?>? data,
        IReadOnlyList<IError>? errors,
        IReadOnlyDictionary<string, object?>? extensions,
        IReadOnlyDictionary<string, object?>? contextData,
        int? requestIndex,
        int? variableIndex,
        bool isDataSet)
    {
        Data = data;
        Errors = errors;
        Extensions = extensions;
        ContextData = contextData;
        RequestIndex = requestIndex;
        VariableIndex = variableIndex;
        IsDataSet = isDataSet;
    }

    public override ExecutionResultKind Kind => ExecutionResultKind.SingleResult;

    public int? RequestIndex { get; }

    public int? VariableIndex { get; }

    public IReadOnlyDictionary<string, object?>? Data { get; }

    public IReadOnlyList<IError>? Errors { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public override IReadOnlyDictionary<string, object?>? ContextData { get; }

    public bool IsDataSet { get; }

    public bool? HasNext => Increment?.HasNext;

    /// <summary>What a part of a response has beside data and errors; null for a response that comes whole.</summary>
    internal ResponseIncrement? Increment { get; init; }

    /// <summary>The same response with other extensions. This one must not be disposed any more.</summary>
    public OperationResult WithExtensions(IReadOnlyDictionary<string, object?>? extensions)
        => MoveCleanupTo(new OperationResult(Data, Errors, extensions, ContextData, RequestIndex, VariableIndex, IsDataSet) { Increment = Increment });

    /// <summary>The same response with other context data. This one must not be disposed any more.</summary>
    public OperationResult WithContextData(IReadOnlyDictionary<string, object?>? contextData)
        => MoveCleanupTo(new OperationResult(Data, Errors, Extensions, contextData, RequestIndex, VariableIndex, IsDataSet) { Increment = Increment });

    internal OperationResult WithIndex(int? requestIndex, int? variableIndex)
        => MoveCleanupTo(new OperationResult(Data, Errors, Extensions, ContextData, requestIndex, variableIndex, IsDataSet) { Increment = Increment });

    public IReadOnlyDictionary<string, object?> ToDictionary() => OperationResultDictionary.From(this);
}
