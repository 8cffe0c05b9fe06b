using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Pipeline;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a stage to the request pipeline. Stages run in the order in which they are added.</summary>
    public static IRequestExecutorBuilder UseRequest(this IRequestExecutorBuilder builder, RequestMiddleware middleware)
        => builder.Use((_, next) => middleware(next));

    public static IRequestExecutorBuilder UseInstrumentation(this IRequestExecutorBuilder builder)
        => builder.Use(InstrumentationStage.Create());

    public static IRequestExecutorBuilder UseExceptions(this IRequestExecutorBuilder builder)
        => builder.Use(ExceptionStage.Create());

    public static IRequestExecutorBuilder UseTimeout(this IRequestExecutorBuilder builder)
        => builder.Use(TimeoutStage.Create());

    public static IRequestExecutorBuilder UseDocumentCache(this IRequestExecutorBuilder builder)
        => builder.Use(DocumentCacheStage.Create());

    public static IRequestExecutorBuilder UseDocumentParser(this IRequestExecutorBuilder builder)
        => builder.Use(DocumentParserStage.Create());

    public static IRequestExecutorBuilder UseDocumentValidation(this IRequestExecutorBuilder builder)
        => builder.Use(DocumentValidationStage.Create());

    public static IRequestExecutorBuilder UseOperationCache(this IRequestExecutorBuilder builder)
        => builder.Use(OperationCacheStage.Create());

    public static IRequestExecutorBuilder UseOperationResolver(this IRequestExecutorBuilder builder)
        => builder.Use(OperationResolverStage.Create());

    public static IRequestExecutorBuilder UseSkipWarmupExecution(this IRequestExecutorBuilder builder)
        => builder.Use(SkipWarmupExecutionStage.Create());

    public static IRequestExecutorBuilder UseOperationVariableCoercion(this IRequestExecutorBuilder builder)
        => builder.Use(OperationVariableCoercionStage.Create());

    public static IRequestExecutorBuilder UseOperationExecution(this IRequestExecutorBuilder builder)
        => builder.Use(OperationExecutionStage.Create());

    public static IRequestExecutorBuilder UseReadPersistedOperation(this IRequestExecutorBuilder builder)
        => builder.Use(ReadPersistedOperationStage.Create());

    public static IRequestExecutorBuilder UsePersistedOperationNotFound(this IRequestExecutorBuilder builder)
        => builder.Use(PersistedOperationNotFoundStage.Create());

    public static IRequestExecutorBuilder UseAutomaticPersistedOperationNotFound(this IRequestExecutorBuilder builder)
        => builder.Use(AutomaticPersistedOperationNotFoundStage.Create());

    public static IRequestExecutorBuilder UseWritePersistedOperation(this IRequestExecutorBuilder builder)
        => builder.Use(WritePersistedOperationStage.Create());

    public static IRequestExecutorBuilder UseOnlyPersistedOperationAllowed(this IRequestExecutorBuilder builder)
        => builder.Use(OnlyPersistedOperationsStage.Create());

    /// <summary>Adds the stages of the pipeline that is used where none are named.</summary>
    public static IRequestExecutorBuilder UseDefaultPipeline(this IRequestExecutorBuilder builder)
        => builder.Configure(setup => setup.Pipeline.AddRange(RequestPipeline.Default));

    /// <summary>Adds the stages for clients that name stored documents by their id.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Configure(setup => setup.Pipeline.AddRange(RequestPipeline.Persisted));

    /// <summary>
    /// Adds the stages for clients that name documents by their hash and send along those that are not known yet. Clients mostly
    /// send SHA-256 in hex: <see cref="RequestExecutorServiceCollectionExtensions.AddSha256DocumentHashProvider"/>.
    /// </summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Configure(setup => setup.Pipeline.AddRange(RequestPipeline.AutomaticallyPersisted));

    internal static IRequestExecutorBuilder Use(this IRequestExecutorBuilder builder, RequestStage stage)
        => builder.Configure(setup => setup.Pipeline.Add(stage));
}
