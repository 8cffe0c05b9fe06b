using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Coerces the variables (specification section 6.1.2).</summary>
internal static class OperationVariableCoercionStage
{
    public static RequestStage Create() => (services, next) => context =>
    {
        if (context.Operation is null)
        {
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.NotReady("an operation"));
            return ValueTask.CompletedTask;
        }

        if (context.Variables is null)
        {
            using (context.DiagnosticEvents.CoerceVariables(context))
                context.Variables = Coerce(context, services);
        }

        return next(context);
    };

    private static IReadOnlyList<IVariableValueCollection> Coerce(IRequestContext context, SchemaServices services)
    {
        return context.Request switch
        {
            VariableBatchRequest batch => [.. batch.VariableValues.Select(Coerce)],
            OperationRequest single => [Coerce(single.VariableValues)],
            _ => [Coerce(null)]
        };

        VariableValueCollection Coerce(IReadOnlyDictionary<string, object?>? values)
            => VariableCoercion.Coerce(context.Schema, context.Operation!.Definition, values, services.InputParser);
    }
}
