using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution.Pipeline;

/// <summary>The ways of a request, stage by stage.</summary>
internal static class RequestPipeline
{
    public static IReadOnlyList<RequestStage> Default { get; } =
    [
        InstrumentationStage.Create(),
        ExceptionStage.Create(),
        TimeoutStage.Create(),
        DocumentCacheStage.Create(),
        DocumentParserStage.Create(),
        DocumentValidationStage.Create(),
        OperationCacheStage.Create(),
        OperationResolverStage.Create(),
        SkipWarmupExecutionStage.Create(),
        OperationVariableCoercionStage.Create(),
        OperationExecutionStage.Create()
    ];

    /// <summary>For clients that name stored documents by their id.</summary>
    public static IReadOnlyList<RequestStage> Persisted { get; } =
    [
        InstrumentationStage.Create(),
        ExceptionStage.Create(),
        TimeoutStage.Create(),
        DocumentCacheStage.Create(),
        ReadPersistedOperationStage.Create(),
        PersistedOperationNotFoundStage.Create(),
        OnlyPersistedOperationsStage.Create(),
        DocumentParserStage.Create(),
        DocumentValidationStage.Create(),
        OperationCacheStage.Create(),
        OperationResolverStage.Create(),
        SkipWarmupExecutionStage.Create(),
        OperationVariableCoercionStage.Create(),
        OperationExecutionStage.Create()
    ];

    /// <summary>For clients that name documents by their hash and send along those that are not known yet.</summary>
    public static IReadOnlyList<RequestStage> AutomaticallyPersisted { get; } =
    [
        InstrumentationStage.Create(),
        ExceptionStage.Create(),
        TimeoutStage.Create(),
        DocumentCacheStage.Create(),
        ReadPersistedOperationStage.Create(),
        AutomaticPersistedOperationNotFoundStage.Create(),
        WritePersistedOperationStage.Create(),
        DocumentParserStage.Create(),
        DocumentValidationStage.Create(),
        OperationCacheStage.Create(),
        OperationResolverStage.Create(),
        SkipWarmupExecutionStage.Create(),
        OperationVariableCoercionStage.Create(),
        OperationExecutionStage.Create()
    ];

    /// <summary>Puts the stages into each other, the first outermost.</summary>
    public static RequestDelegate Build(
        SchemaServices services,
        IReadOnlyList<RequestStage> stages,
        RequestExecutorSetup setup)
    {
        var validation = DocumentValidationStage.Create();
        var parser = DocumentParserStage.Create();
        // Where only stored operations are trusted this holds in every pipeline, also in those that do not name the stage.
        var isGuarded = !services.Options.PersistedOperations.OnlyAllowPersistedDocuments || stages.Contains(OnlyPersistedOperationsStage.Create());
        var execution = OperationExecutionStage.Create();
        RequestDelegate pipeline = static _ => ValueTask.CompletedTask;
        foreach (var stage in stages.SelectMany(WithAdditions).Reverse())
            pipeline = stage(services, pipeline);
        return pipeline;

        IEnumerable<RequestStage> WithAdditions(RequestStage stage)
            => stage == parser && !isGuarded ? [OnlyPersistedOperationsStage.Create(), stage]
                : stage == validation ? [.. setup.BeforeValidation, stage]
                : stage == execution ? [.. setup.BeforeExecution, stage]
                : [stage];
    }
}
