using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>
/// An operation on a socket. It makes the next result only when the one before is on its way, so that what waits is bounded by the buffers
/// of topics.
/// </summary>
internal sealed class SocketOperation(
    string id,
    SocketSession session,
    HttpExchange exchange,
    SocketOperations operations,
    SocketConnection connection) : IOperationSession, IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(connection.RequestAborted);
    private readonly JsonWriterOptions _json = exchange.Writer.JsonOptions;
    private readonly Lock _ending = new();
    private volatile bool _isCompleted;
    private bool _isDisposed;

    public string Id => id;

    public bool IsCompleted => _isCompleted;

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

    /// <summary>Executes the request and sends its results; throws nothing.</summary>
    public async Task RunAsync(HttpGraphQLRequest request)
    {
        try
        {
            await SendResultsAsync(request, _cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            // The client does not want it any more.
        }
        catch (GraphQLException exception)
        {
            await EndAsync(exception.Errors).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            exchange.LogError(exception, "An operation on a web socket has failed.");
            var errors = exchange.Schema.Executor.SchemaServices.ErrorHandler;
            await EndAsync([errors.Handle(errors.CreateUnexpectedError(exception).Build())]).ConfigureAwait(false);
        }
        finally
        {
            _isCompleted = true;
            operations.Remove(this);
            await TellInterceptorAsync().ConfigureAwait(false);
        }
    }

    private async Task SendResultsAsync(HttpGraphQLRequest request, CancellationToken cancellationToken)
    {
        // Not the services of the connection: several operations run on it at a time.
        var scope = connection.RequestServices.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            exchange.Schema.Executor.SchemaServices.InitializeScope(connection.RequestServices, scope.ServiceProvider);
            var builder = request.ToBuilder(GraphQLRequestFlags.AllowAll, exchange.Schema.HashName).SetServices(scope.ServiceProvider);
            await session.Interceptor.OnRequestAsync(session, id, builder, cancellationToken).ConfigureAwait(false);
            var result = await exchange.Schema.Executor.ExecuteAsync(builder.Build(), cancellationToken).ConfigureAwait(false);
            await using (result.ConfigureAwait(false))
            {
                if (await SendAllAsync(result, cancellationToken).ConfigureAwait(false))
                    await CompleteAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>False when an error has ended the operation.</summary>
    private async Task<bool> SendAllAsync(IExecutionResult result, CancellationToken cancellationToken)
    {
        if (result is IOperationResult single)
            return await SendAsync(single, cancellationToken).ConfigureAwait(false);

        await foreach (var item in ((IResponseStream)result).ReadResultsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await using (item.ConfigureAwait(false))
            {
                if (!await SendAsync(item, cancellationToken).ConfigureAwait(false))
                    return false;
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return true;
    }

    private async Task<bool> SendAsync(IOperationResult result, CancellationToken cancellationToken)
    {
        result = await session.Interceptor.OnResultAsync(session, id, result, cancellationToken).ConfigureAwait(false);
        if (IsRequestError(result))
        {
            await EndAsync(result.Errors!).ConfigureAwait(false);
            return false;
        }

        await connection
            .SendAsync((_json, id, result), static (writer, s) => TransportWs.Next(writer, s._json, s.id, s.result), cancellationToken)
            .ConfigureAwait(false);
        return true;
    }

    /// <summary>Errors without a data entry: execution has not begun, or the source of events has failed. A later part of a response has neither.</summary>
    private static bool IsRequestError(IOperationResult result) => result is { IsDataSet: false, Errors.Count: > 0 };

    private Task CompleteAsync()
        // The client may use the id again as soon as it reads this.
        => operations.Remove(this)
            ? connection.SendAsync((_json, id), static (writer, s) => TransportWs.Complete(writer, s._json, s.id), connection.RequestAborted)
            : Task.CompletedTask;

    /// <summary>An error ends the operation: nothing follows it.</summary>
    private async Task EndAsync(IReadOnlyList<IError> errors)
    {
        try
        {
            if (operations.Remove(this))
                await operations.SendErrorsAsync(id, errors, connection.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (connection.RequestAborted.IsCancellationRequested)
        {
            // There is nobody to tell.
        }
    }

    private async Task TellInterceptorAsync()
    {
        try
        {
            await session.Interceptor.OnCompleteAsync(session, id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            exchange.LogError(exception, "An interceptor has failed after an operation.");
        }
    }
}
