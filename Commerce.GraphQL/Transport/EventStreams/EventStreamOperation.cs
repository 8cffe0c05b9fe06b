using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.EventStreams;

/// <summary>An operation whose results go to a stream.</summary>
internal sealed class EventStreamOperation(string id, HttpGraphQLRequest request) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly Lock _ending = new();
    private readonly TaskCompletionSource<IExecutionResult?> _accepted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _isDisposed;

    public string Id => id;

    /// <summary>Null when the operation is being executed; the response to its request when it is not.</summary>
    public Task<IExecutionResult?> Accepted => _accepted.Task;

    /// <summary>Gives the operation up, unless it has ended by itself.</summary>
    public void Cancel()
    {
        lock (_ending)
        {
            if (!_isDisposed)
                _cancellation.Cancel();
        }
    }

    public void Dispose()
    {
        lock (_ending)
        {
            _isDisposed = true;
            _cancellation.Dispose();
        }
    }

    /// <summary>Answers the request with errors; false when it was answered before.</summary>
    public bool Refuse(params IReadOnlyList<IError> errors) => _accepted.TrySetResult(OperationResultBuilder.CreateError(errors));

    /// <summary>Executes the request; throws nothing.</summary>
    public async Task RunAsync(HttpExchange exchange, Func<IOperationResult, Task> next, Func<Task> complete)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(_cancellation.Token, exchange.Aborted);
        try
        {
            if (await TryExecuteAsync(exchange, next, gone.Token).ConfigureAwait(false))
                await complete().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Refuse(HttpErrors.NoOperation());
        }
    }

    /// <summary>False when the request was refused. What fails later is logged, and the operation complete.</summary>
    private async Task<bool> TryExecuteAsync(HttpExchange exchange, Func<IOperationResult, Task> next, CancellationToken cancellationToken)
    {
        try
        {
            return await ExecuteAsync(exchange, next, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            return !Refuse(exception.Errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            exchange.LogError(exception, "An operation on a stream of events has failed.");
            var errors = exchange.Schema.Executor.SchemaServices.ErrorHandler;
            return !Refuse(errors.Handle(errors.CreateUnexpectedError(exception).Build()));
        }
    }

    /// <summary>False when the request was refused.</summary>
    private async Task<bool> ExecuteAsync(HttpExchange exchange, Func<IOperationResult, Task> next, CancellationToken cancellationToken)
    {
        var context = exchange.Context;
        // Not the services of the stream: several operations run on it at a time.
        var scope = context.RequestServices.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            exchange.Schema.Executor.SchemaServices.InitializeScope(context.RequestServices, scope.ServiceProvider);
            var builder = request.ToBuilder(GraphQLRequestFlags.AllowAll, exchange.Schema.HashName).SetServices(scope.ServiceProvider);
            await exchange.Schema.Interceptor.OnCreateAsync(context, exchange.Schema.Executor, builder, cancellationToken).ConfigureAwait(false);
            var result = await exchange.Schema.Executor.ExecuteAsync(builder.Build(), cancellationToken).ConfigureAwait(false);
            if (result is IOperationResult { IsDataSet: false })
            {
                _accepted.TrySetResult(result);
                return false;
            }

            await using (result.ConfigureAwait(false))
            {
                _accepted.TrySetResult(null);
                if (result is IOperationResult single)
                {
                    await next(single).ConfigureAwait(false);
                    return true;
                }

                await foreach (var item in ((IResponseStream)result).ReadResultsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    await using (item.ConfigureAwait(false))
                        await next(item).ConfigureAwait(false);
                }

                cancellationToken.ThrowIfCancellationRequested();
                return true;
            }
        }
    }
}
