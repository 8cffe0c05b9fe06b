namespace HotChocolate.Execution.Pipeline;

/// <summary>Tells listeners about the request.</summary>
internal static class InstrumentationStage
{
    public static RequestStage Create() => (services, next) => !services.HasListeners ? next : async context =>
    {
        using (context.DiagnosticEvents.ExecuteRequest(context))
        {
            await next(context).ConfigureAwait(false);
            if (context.Exception is { } exception)
                context.DiagnosticEvents.RequestError(context, exception);
        }
    };
}
