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
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(client);
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
        }
    };
}
