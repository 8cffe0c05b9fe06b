namespace HotChocolate.Execution.Pipeline;

/// <summary>Refuses ids of which nothing is stored.</summary>
internal static class PersistedOperationNotFoundStage
{
    public static RequestStage Create() => (_, next) => context =>
    {
        if (context.Document is not null || context.Request.Document is not null)
            return next(context);

        context.Result = OperationResultBuilder.CreateError(
            OperationDocumentId.IsNullOrEmpty(context.DocumentId)
                ? PipelineErrors.NoDocument()
                : PipelineErrors.PersistedOperationNotFound(context.DocumentId.Value));
        return ValueTask.CompletedTask;
    };
}
