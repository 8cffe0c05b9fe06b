namespace HotChocolate.Execution.Pipeline;

/// <summary>Refuses documents that are not stored, where only those are trusted.</summary>
internal static class OnlyPersistedOperationsStage
{
    private static readonly RequestStage s_stage = (services, next) => context =>
    {
        var options = services.Options.PersistedOperations;
        if (!options.OnlyAllowPersistedDocuments
            || (context.IsPersistedDocument && (options.AllowDocumentBody || context.Request.Document is null))
            || context.HasState(WellKnownContextData.NonPersistedOperationAllowed)
            || context.HasState(WellKnownContextData.IsWarmupRequest))
            return next(context);

        context.DiagnosticEvents.RequestError(context, new GraphQLException(options.OperationNotAllowedError));
        context.Result = OperationResultBuilder.CreateError(options.OperationNotAllowedError);
        return ValueTask.CompletedTask;
    };

    /// <summary>Always the same, so that it can be found in a pipeline.</summary>
    public static RequestStage Create() => s_stage;
}
