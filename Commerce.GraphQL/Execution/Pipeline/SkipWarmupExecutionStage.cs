namespace HotChocolate.Execution.Pipeline;

/// <summary>Ends requests that only fill the caches.</summary>
internal static class SkipWarmupExecutionStage
{
    public static RequestStage Create() => (_, next) => context =>
    {
        if (!context.HasState(WellKnownContextData.IsWarmupRequest))
            return next(context);

        context.Result = new WarmupExecutionResult();
        return ValueTask.CompletedTask;
    };
}
