using System.Diagnostics;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Gives requests up that take too long.</summary>
internal static class TimeoutStage
{
    public static RequestStage Create() => (services, next) => async context =>
    {
        if (Debugger.IsAttached)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var client = context.RequestAborted;
        var timeout = CancellationTokenSource.CreateLinkedTokenSource(client);
        timeout.CancelAfter(services.Options.ExecutionTimeout);
        context.RequestAborted = timeout.Token;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !client.IsCancellationRequested)
        {
            context.Exception = exception;
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.Timeout(services.Options.ExecutionTimeout));
        }
        finally
        {
            context.RequestAborted = client;
            // A response in parts is done when its last part is; the time is that of all of them.
            if (context.Result is ResponseStream { Kind: ExecutionResultKind.DeferredResult } parts)
            {
                parts.RegisterForCleanup(() =>
                {
                    timeout.Dispose();
                    return ValueTask.CompletedTask;
                });
            }
            else
            {
                timeout.Dispose();
            }
        }
    };
}
