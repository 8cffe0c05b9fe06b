using HotChocolate.Execution.Options;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Sends requests through the pipeline of a schema.</summary>
internal sealed class RequestExecutor(
    SchemaServices schemaServices,
    IServiceProvider applicationServices,
    RequestDelegate pipeline,
    ulong version) : IRequestExecutor
{
    public ISchema Schema => schemaServices.Schema;

    public ulong Version => version;

    public IServiceProvider Services => schemaServices.Services;

    internal SchemaServices SchemaServices => schemaServices;

    /// <summary>What one request may take.</summary>
    internal RequestLimits Limits => schemaServices.Limits;

    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Batching counts on resolvers going on as soon as what they wait for is there, and not in their turn of somebody's queue.
        return SynchronizationContext.Current is null
            ? ExecuteInScopeAsync(request, cancellationToken)
            : Task.Run(() => ExecuteInScopeAsync(request, cancellationToken), CancellationToken.None);
    }

    private Task<IExecutionResult> ExecuteInScopeAsync(IOperationRequest request, CancellationToken cancellationToken)
        => request.Services is { } services
            ? ExecuteAsync(request, services, cancellationToken)
            : ExecuteInOwnScopeAsync(request, cancellationToken);

    private async Task<IExecutionResult> ExecuteInOwnScopeAsync(IOperationRequest request, CancellationToken cancellationToken)
    {
        var scope = applicationServices.CreateAsyncScope();
        try
        {
            var result = await ExecuteAsync(request, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
            result.RegisterForCleanup(scope.DisposeAsync);
            return result;
        }
        catch
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<IResponseStream> ExecuteBatchAsync(
        OperationRequestBatch requestBatch,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requestBatch);
        return Task.FromResult<IResponseStream>(
            new ResponseStream(() => ExecuteAllAsync(requestBatch, cancellationToken), ExecutionResultKind.BatchResult));
    }

    private async IAsyncEnumerable<IOperationResult> ExecuteAllAsync(
        OperationRequestBatch batch,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < batch.Requests.Count; i++)
        {
            var result = await ExecuteAsync(batch.Requests[i], cancellationToken).ConfigureAwait(false);
            if (result is OperationResultBatch variables)
            {
                foreach (var one in variables.Results.Cast<OperationResult>())
                    yield return one.WithIndex(i, one.VariableIndex);
            }
            else
            {
                yield return result is OperationResult single
                    ? single.WithIndex(i, null)
                    : throw new InvalidOperationException("A batch can have queries and mutations only.");
            }
        }
    }

    private async Task<IExecutionResult> ExecuteAsync(
        IOperationRequest request,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var context = new RequestContext(schemaServices, request, services, cancellationToken);
        await pipeline(context).ConfigureAwait(false);
        return context.Result ?? throw new InvalidOperationException("No stage of the request pipeline has given a result.");
    }
}
