namespace HotChocolate.Execution;

/// <summary>Responses that come one after another.</summary>
public interface IResponseStream : IExecutionResult
{
    /// <summary>The responses; may be read once.</summary>
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
