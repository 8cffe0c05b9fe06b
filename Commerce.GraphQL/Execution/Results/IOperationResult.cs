namespace HotChocolate.Execution;

/// <summary>One response (specification section 7.1).</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>Which request of a batch this answers.</summary>
    int? RequestIndex { get; }

    /// <summary>Which set of variables of a batch this answers.</summary>
    int? VariableIndex { get; }

    IReadOnlyDictionary<string, object?>? Data { get; }

    IReadOnlyList<IError>? Errors { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>False when execution did not begin: then the response has no <c>data</c> entry at all, not even null.</summary>
    bool IsDataSet { get; }

    /// <summary>Whether more parts of the response follow; null for a response that comes whole.</summary>
    bool? HasNext { get; }

    /// <summary>The response as plain dictionaries and lists.</summary>
    IReadOnlyDictionary<string, object?> ToDictionary();
}
