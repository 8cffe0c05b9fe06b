using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Executes the operation (specification section 6.2).</summary>
internal static class OperationExecutionStage
{
    /// <summary>Always the same, so that it can be found in a pipeline.</summary>
    public static RequestStage Create() => s_stage;

    private static readonly RequestStage s_stage = (_, next) => async context =>
    {
        if (context is not { Operation: Operation operation, Variables: { } variables })
        {
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.NotReady("an operation and its variables"));
            return;
        }

        if (!IsAllowed(operation.Type, context.Request.Flags))
        {
            context.Result = OperationResultBuilder.CreateError(
                PipelineErrors.KindNotAllowed(),
                new Dictionary<string, object?> { [WellKnownContextData.OperationNotAllowed] = true });
            return;
        }

        using (context.DiagnosticEvents.ExecuteOperation(context))
            context.Result = await ExecuteAsync((RequestContext)context, operation, variables).ConfigureAwait(false);

        await next(context).ConfigureAwait(false);
    };

    private static async ValueTask<IExecutionResult> ExecuteAsync(
        RequestContext context,
        Operation operation,
        IReadOnlyList<IVariableValueCollection> variables)
    {
        if (operation.Type is OperationType.Subscription)
        {
            return variables.Count > 1
                ? OperationResultBuilder.CreateError(PipelineErrors.BatchNotAllowed())
                : await SubscriptionExecutor.SubscribeAsync(context, operation, (VariableValueCollection)variables[0])
                    .ConfigureAwait(false);
        }

        if (variables.Count == 1)
        {
            return operation.MayBeIncremental && context.Request.Flags.HasFlag(GraphQLRequestFlags.AllowStreams)
                ? await OperationExecutor.ExecuteInPartsAsync(
                        context,
                        operation,
                        (VariableValueCollection)variables[0],
                        RootValueOf(context, operation),
                        context.Services)
                    .ConfigureAwait(false)
                : await ExecuteOneAsync(context, operation, variables[0], null).ConfigureAwait(false);
        }

        // One after another: they share the services of the request.
        var results = new List<IExecutionResult>(variables.Count);
        for (var i = 0; i < variables.Count; i++)
            results.Add(await ExecuteOneAsync(context, operation, variables[i], i).ConfigureAwait(false));
        return new OperationResultBatch(results);
    }

    private static ValueTask<OperationResult> ExecuteOneAsync(
        RequestContext context,
        Operation operation,
        IVariableValueCollection variables,
        int? variableIndex)
        => OperationExecutor.ExecuteAsync(
            context,
            operation,
            (VariableValueCollection)variables,
            RootValueOf(context, operation),
            context.Services,
            variableIndex);

    private static object? RootValueOf(RequestContext context, Operation operation)
        => context.TryGetState(WellKnownContextData.InitialValue, out var value)
            ? value
            : context.SchemaServices.GetRootValue(operation.RootType, context.Services);

    private static bool IsAllowed(OperationType type, GraphQLRequestFlags flags)
        => flags.HasFlag(type switch
        {
            OperationType.Query => GraphQLRequestFlags.AllowQuery,
            OperationType.Mutation => GraphQLRequestFlags.AllowMutation,
            OperationType.Subscription => GraphQLRequestFlags.AllowSubscription
        });
}
