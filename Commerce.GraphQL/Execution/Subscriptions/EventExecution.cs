using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>Executes a subscription for each of its events (MapSourceToResponseEvent, specification section 6.2.3.2).</summary>
internal sealed class EventExecution(RequestContext request, Operation plan, VariableValueCollection variables, Selection selection)
{
    /// <summary>The responses. An error of the source is the last of them; they end without one when the client goes.</summary>
    public async IAsyncEnumerable<IOperationResult> ExecuteAsync(
        ISourceStream source,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, request.ClientAborted);
        var events = new EventReader(source, gone.Token);
        using var active = new OpenSubscription();
        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                OperationResult? result = null;
                Exception? failure = null;
                try
                {
                    if (await events.ReadAsync().ConfigureAwait(false))
                        result = await ExecuteOneAsync(events.Current, gone.Token).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (gone.IsCancellationRequested)
                {
                    yield break;
                }
                catch (Exception exception)
                {
                    failure = exception;
                }

                if (failure is not null)
                {
                    request.DiagnosticEvents.SubscriptionEventError(request, failure);
                    yield return Failed(failure);
                }

                if (result is null)
                    yield break;
                yield return result;
            }
        }
    }

    private async Task<OperationResult> ExecuteOneAsync(object? message, CancellationToken gone)
    {
        // Each event has services of its own and the time of a request: the subscription may last for days.
        var scope = request.Services.CreateAsyncScope();
        request.SchemaServices.InitializeScope(request.Services, scope.ServiceProvider);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(gone);
        timeout.CancelAfter(request.SchemaServices.Options.ExecutionTimeout);
        try
        {
            var result = await OperationExecutor.ExecuteAsync(
                    request,
                    plan,
                    variables,
                    message,
                    scope.ServiceProvider,
                    null,
                    timeout.Token,
                    ImmutableDictionary<string, object?>.Empty.Add(ResolverContextExtensions.EventMessageKey, message))
                .ConfigureAwait(false);
            result.RegisterForCleanup(scope.DisposeAsync);
            return result;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !gone.IsCancellationRequested)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            return new OperationResult(null, [PipelineErrors.Timeout(request.SchemaServices.Options.ExecutionTimeout)]);
        }
        catch
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private sealed class OpenSubscription : IDisposable
    {
        public OpenSubscription() => EngineMeter.SubscriptionOpened();

        public void Dispose() => EngineMeter.SubscriptionClosed();
    }

    private OperationResult Failed(Exception exception)
    {
        var errors = exception is GraphQLException known
            ? known.Errors
            : [request.ErrorHandler.CreateUnexpectedError(exception).AddLocation(selection.SyntaxNode).Build()];
        return new OperationResult(null, [.. errors.Select(request.ErrorHandler.Handle)]);
    }
}
