namespace HotChocolate.Execution.Pipeline;

/// <summary>Refuses documents that are not stored, where only those are trusted.</summary>
internal static class OnlyPersistedOperationsStage
{
    public static RequestStage Create() => (services, next) => context =>
    {
        var options = services.Options.PersistedOperations;
        if (!options.OnlyAllowPersistedDocuments || context.IsPersistedDocument)
            return next(context);

        context.Result = OperationResultBuilder.CreateError(options.OperationNotAllowedError);
        return ValueTask.CompletedTask;
    };
}
