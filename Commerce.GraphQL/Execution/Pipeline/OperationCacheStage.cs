using HotChocolate.Execution.Instrumentation;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Finds the plan of the operation where the document was seen before, and keeps it where it was not.</summary>
internal static class OperationCacheStage
{
    public static RequestStage Create() => (_, next) => context =>
    {
        var request = (RequestContext)context;
        if (request.CachedDocument?.TryGetOperation(request.Request.OperationName, out var operation) is true)
        {
            request.Operation = operation;
            request.OperationId = operation.Id;
            EngineMeter.PlanFound(wasThere: true);
            context.DiagnosticEvents.RetrievedOperationFromCache(context);
        }

        return next(context);
    };
}
