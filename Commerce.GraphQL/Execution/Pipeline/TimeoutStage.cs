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
        var limit = TimeLimit.Begin(services.Options.ExecutionTimeout, client);
        context.RequestAborted = limit.Token;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.Token.IsCancellationRequested && !client.IsCancellationRequested)
        {
            context.Exception = exception;
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.Timeout(services.Options.ExecutionTimeout));
        }
        finally
        {
            context.RequestAborted = client;
            switch (context.Result)
            {
                case IOperationResult or OperationResultBatch:
                    limit.End();
                    break;
                // A response in parts is done when its last part is; the time is that of all of them.
                case ResponseStream { Kind: ExecutionResultKind.DeferredResult } parts:
                    parts.RegisterForCleanup(() =>
                    {
                        limit.Dispose();
                        return ValueTask.CompletedTask;
                    });
                    break;
                default:
                    limit.Dispose();
                    break;
            }
        }
    };
}
