namespace HotChocolate.Execution.Pipeline;

/// <summary>Tells clients whose hash is not known to send the document along; they look for this very message.</summary>
internal static class AutomaticPersistedOperationNotFoundStage
{
    public static RequestStage Create() => (_, next) => context =>
    {
        if (context.Document is not null || context.Request.Document is not null)
            return next(context);

        context.Result = OperationResultBuilder.CreateError(PipelineErrors.AutomaticPersistedOperationNotFound());
        return ValueTask.CompletedTask;
    };
}
