using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Chooses the operation (specification section 6.1, GetOperation) and plans it.</summary>
internal static class OperationResolverStage
{
    public static RequestStage Create() => (services, next) => context =>
    {
        if (context.Operation is null && !TryPlan((RequestContext)context, services))
            return ValueTask.CompletedTask;

        return next(context);
    };

    private static bool TryPlan(RequestContext context, SchemaServices services)
    {
        if (context.Document is not { } document || !context.IsValidDocument)
        {
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.NotReady("a valid document"));
            return false;
        }

        using (context.DiagnosticEvents.CompileOperation(context))
        {
            var definition = GetOperation(document, context.Request.OperationName);
            if (RootTypeOf(definition, context.Schema) is not { } rootType)
            {
                context.Result = OperationResultBuilder.CreateError(PipelineErrors.RootTypeNotFound(definition));
                return false;
            }

            EngineMeter.PlanFound(wasThere: false);
            var id = $"{context.DocumentHash ?? context.DocumentId?.Value ?? "document"}+{definition.Name?.Value}";
            var operation = Operation.Create(id, document, definition, rootType, context.Schema, services.InputParser);
            context.Operation = operation;
            context.OperationId = id;
            if (context.CachedDocument is { } cached)
            {
                cached.Add(context.Request.OperationName, operation);
                context.DiagnosticEvents.AddedOperationToCache(context);
            }

            return true;
        }
    }

    private static ObjectType? RootTypeOf(OperationDefinitionNode definition, ISchema schema)
        => definition.Operation switch
        {
            OperationType.Query => schema.QueryType,
            OperationType.Mutation => schema.MutationType,
            OperationType.Subscription => schema.SubscriptionType
        };

    private static OperationDefinitionNode GetOperation(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (name is null)
        {
            return operations switch
            {
                [var only] => only,
                [] => throw new GraphQLException(PipelineErrors.NoOperation(document)),
                _ => throw new GraphQLException(PipelineErrors.OperationNameMissing(operations))
            };
        }

        return Array.Find(operations, o => o.Name?.Value == name)
            ?? throw new GraphQLException(PipelineErrors.OperationNotFound(document, name));
    }
}
