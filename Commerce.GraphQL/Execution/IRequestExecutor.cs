namespace HotChocolate.Execution;

/// <summary>Executes requests to one schema.</summary>
public interface IRequestExecutor
{
    ISchema Schema { get; }

    /// <summary>The how-manieth executor of the application it is: a schema that is built again has another one.</summary>
    ulong Version { get; }

    /// <summary>The services of the schema; those of the application are behind them.</summary>
    IServiceProvider Services { get; }

    /// <summary>Executes a request; everything that is wrong with it is in the result.</summary>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Executes the requests of a batch one after another.</summary>
    Task<IResponseStream> ExecuteBatchAsync(OperationRequestBatch requestBatch, CancellationToken cancellationToken = default);
}
