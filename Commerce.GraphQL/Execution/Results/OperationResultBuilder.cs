namespace HotChocolate.Execution;

/// <summary>Puts a response together, or changes one.</summary>
public sealed class OperationResultBuilder
{
    private readonly List<Func<ValueTask>> _cleanup = [];
    private List<IError>? _errors;
    private OrderedDictionary<string, object?>? _extensions;
    private OrderedDictionary<string, object?>? _contextData;
    private IReadOnlyDictionary<string, object?>? _data;
    private ResponseIncrement? _increment;
    private bool _isDataSet;
    private int? _requestIndex;
    private int? _variableIndex;

    public static OperationResultBuilder New() => new();

    /// <summary>A builder that starts with everything the response has; disposing the new response disposes the old one.</summary>
    public static OperationResultBuilder FromResult(IOperationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        var builder = new OperationResultBuilder
        {
            _data = result.Data,
            _isDataSet = result.IsDataSet,
            _increment = (result as OperationResult)?.Increment,
            _errors = result.Errors is null ? null : [.. result.Errors],
            _extensions = result.Extensions is null ? null : new(result.Extensions),
            _contextData = result.ContextData is null ? null : new(result.ContextData),
            _requestIndex = result.RequestIndex,
            _variableIndex = result.VariableIndex
        };
        builder._cleanup.Add(result.DisposeAsync);
        return builder;
    }

    /// <summary>A response that has one error and no data.</summary>
    public static IOperationResult CreateError(IError error, IReadOnlyDictionary<string, object?>? contextData = null)
        => CreateError(error is AggregateError aggregate ? aggregate.Errors : [error], contextData);

    /// <summary>A response that has errors and no data.</summary>
    public static IOperationResult CreateError(
        IReadOnlyList<IError> errors,
        IReadOnlyDictionary<string, object?>? contextData = null)
        => new OperationResult(null, errors, contextData: contextData);

    public OperationResultBuilder SetData(IReadOnlyDictionary<string, object?>? data)
    {
        _data = data;
        _isDataSet = true;
        return this;
    }

    public OperationResultBuilder AddError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        (_errors ??= []).Add(error);
        return this;
    }

    public OperationResultBuilder AddErrors(IEnumerable<IError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        (_errors ??= []).AddRange(errors);
        return this;
    }

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public OperationResultBuilder AddExtension(string key, object? data)
    {
        (_extensions ??= []).Add(key, data);
        return this;
    }

    public OperationResultBuilder SetExtension(string key, object? data)
    {
        (_extensions ??= [])[key] = data;
        return this;
    }

    public OperationResultBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _extensions = extensions is null ? null : new(extensions);
        return this;
    }

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public OperationResultBuilder AddContextData(string key, object? data)
    {
        (_contextData ??= []).Add(key, data);
        return this;
    }

    public OperationResultBuilder SetContextData(string key, object? data)
    {
        (_contextData ??= [])[key] = data;
        return this;
    }

    public OperationResultBuilder SetContextData(IReadOnlyDictionary<string, object?>? contextData)
    {
        _contextData = contextData is null ? null : new(contextData);
        return this;
    }

    public OperationResultBuilder RegisterForCleanup(Func<ValueTask> clean)
    {
        ArgumentNullException.ThrowIfNull(clean);
        _cleanup.Add(clean);
        return this;
    }

    public IOperationResult Build()
    {
        var result = new OperationResult(
            _data,
            _errors is { Count: > 0 } ? _errors : null,
            _extensions is { Count: > 0 } ? _extensions : null,
            _contextData is { Count: > 0 } ? _contextData : null,
            _requestIndex,
            _variableIndex,
            _isDataSet) { Increment = _increment };
        _cleanup.ForEach(result.RegisterForCleanup);
        return result;
    }
}
