using HotChocolate.Execution.Instrumentation;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Tells listeners about the request.</summary>
internal static class InstrumentationStage
{
    public static RequestStage Create() => (services, next) => context
        => services.HasListeners || EngineMeter.IsWanted ? TellAsync(context, next) : next(context);

    private static async ValueTask TellAsync(IRequestContext context, RequestDelegate next)
    {
        var started = EngineMeter.Start();
        using (context.DiagnosticEvents.ExecuteRequest(context))
        {
            await next(context).ConfigureAwait(false);
            if (context.Exception is { } exception)
                context.DiagnosticEvents.RequestError(context, exception);
            EngineMeter.Stop(started, context);
        }
    }
}
