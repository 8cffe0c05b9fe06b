using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Puts a request together.</summary>
public sealed class OperationRequestBuilder
{
    private IOperationDocument? _document;
    private OperationDocumentId? _documentId;
    private string? _documentHash;
    private string? _operationName;
    private IReadOnlyList<IReadOnlyDictionary<string, object?>>? _variableValues;
    private IReadOnlyDictionary<string, object?>? _extensions;
    private IReadOnlyDictionary<string, object?>? _initialState;
    private Dictionary<string, object?>? _contextData;
    private IServiceProvider? _services;
    private GraphQLRequestFlags _flags = GraphQLRequestFlags.AllowAll;

    public static OperationRequestBuilder New() => new();

    /// <summary>A builder that starts with everything the request has.</summary>
    public static OperationRequestBuilder From(IOperationRequest request)
        => new()
        {
            _document = request.Document,
            _documentId = request.DocumentId,
            _documentHash = request.DocumentHash,
            _operationName = request.OperationName,
            _variableValues = request switch
            {
                OperationRequest { VariableValues: { } values } => [values],
                VariableBatchRequest batch => [.. batch.VariableValues],
                _ => null
            },
            _extensions = request.Extensions,
            _initialState = request.ContextData,
            _services = request.Services,
            _flags = request.Flags
        };

    public OperationRequestBuilder SetDocument([StringSyntax("graphql")] string sourceText)
    {
        _document = new OperationDocumentSourceText(sourceText);
        return this;
    }

    public OperationRequestBuilder SetDocument(DocumentNode document)
    {
        _document = new OperationDocument(document);
        return this;
    }

    public OperationRequestBuilder SetDocumentId(OperationDocumentId? documentId)
    {
        _documentId = documentId;
        return this;
    }

    public OperationRequestBuilder SetDocumentHash(string? documentHash)
    {
        _documentHash = documentHash;
        return this;
    }

    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = string.IsNullOrEmpty(operationName) ? null : operationName;
        return this;
    }

    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variableValues = variableValues is null ? null : [variableValues];
        return this;
    }

    /// <summary>Adds one more set of variables.</summary>
    public OperationRequestBuilder AddVariableValues(IReadOnlyDictionary<string, object?> variableValues)
    {
        _variableValues = [.. _variableValues ?? [], variableValues];
        return this;
    }

    public OperationRequestBuilder SetVariableValuesSet(IReadOnlyList<IReadOnlyDictionary<string, object?>>? variableValues)
    {
        _variableValues = variableValues;
        return this;
    }

    /// <param name="json">A JSON object.</param>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public OperationRequestBuilder SetVariableValues([StringSyntax(StringSyntaxAttribute.Json)] string json)
        => SetVariableValues(
            JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)?.ToDictionary(t => t.Key, t => (object?)t.Value));

    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _extensions = extensions;
        return this;
    }

    /// <summary>Replaces the global state.</summary>
    public OperationRequestBuilder SetGlobalState(IReadOnlyDictionary<string, object?>? contextData)
    {
        _initialState = null;
        _contextData = contextData is null ? null : new(contextData);
        return this;
    }

    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        OwnState()[name] = value;
        return this;
    }

    /// <exception cref="ArgumentException">There is a global state of this name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        OwnState().Add(name, value);
        return this;
    }

    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        OwnState().TryAdd(name, value);
        return this;
    }

    /// <summary>Adds what is not there yet. The state is copied when it is changed, and not before.</summary>
    internal OperationRequestBuilder TryAddGlobalState(IReadOnlyDictionary<string, object?> state)
    {
        if (_contextData is null && _initialState is null)
        {
            _initialState = state;
            return this;
        }

        foreach (var (name, value) in state)
            OwnState().TryAdd(name, value);
        return this;
    }

    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        if (_contextData is not null || _initialState?.ContainsKey(name) is true)
            OwnState().Remove(name);
        return this;
    }

    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
    {
        _services ??= services;
        return this;
    }

    public OperationRequestBuilder SetFlags(GraphQLRequestFlags flags)
    {
        _flags = flags;
        return this;
    }

    /// <exception cref="InvalidOperationException">Neither a document nor the id of one was set.</exception>
    public IOperationRequest Build()
    {
        if (_document is null && OperationDocumentId.IsNullOrEmpty(_documentId) && string.IsNullOrEmpty(_documentHash))
            throw new InvalidOperationException("A request needs a document or the id of one.");

        var state = _contextData ?? _initialState;
        return _variableValues is { Count: > 1 }
            ? new VariableBatchRequest(
                _document, _documentId, _documentHash, _operationName, _variableValues, _extensions, state, _services, _flags)
            : new OperationRequest(
                _document, _documentId, _documentHash, _operationName, _variableValues is [var values] ? values : null, _extensions,
                state, _services, _flags);
    }

    private Dictionary<string, object?> OwnState() => _contextData ??= _initialState is null ? [] : new(_initialState);
}
