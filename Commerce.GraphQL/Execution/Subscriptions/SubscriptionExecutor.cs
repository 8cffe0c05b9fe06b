using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>Opens the stream of events of a subscription and executes the operation for each (specification section 6.2.3).</summary>
internal static class SubscriptionExecutor
{
    public static async Task<IExecutionResult> SubscribeAsync(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables)
    {
        var operation = plan.ForVariables(variables);
        var selection = operation.RootSelectionSet.List[0];
        var context = new OperationContext(
            request,
            request.SchemaServices,
            operation,
            variables,
            request.Services,
            request.SchemaServices.GetRootValue(operation.RootType, request.Services),
            () => request.SchemaServices.GetRootValue(request.Schema.QueryType, request.Services),
            request.ClientAborted);
        var resolver = new ResolverContext(context);
        resolver.Initialize(selection, context.RootValue, new ObjectResult(operation.RootSelectionSet, null, 0), 0, resolver.ScopedContextData);

        var source = await OpenAsync(resolver).ConfigureAwait(false);
        if (source is null)
            return OperationResultBuilder.CreateError(context.TakeErrors() ?? []);

        var stream = new ResponseStream(() => ExecuteAsync(request, plan, variables, source, request.ClientAborted));
        stream.RegisterForCleanup(source.DisposeAsync);
        stream.RegisterForCleanup(resolver.CleanUpAsync);
        return stream;
    }

    /// <summary>CreateSourceEventStream; null when it failed, and the error is reported.</summary>
    private static async Task<ISourceStream?> OpenAsync(ResolverContext resolver)
    {
        try
        {
            if (!resolver.CoerceArguments())
                return null;

            var subscribe = resolver.Selection.Field.SubscribeResolver
                ?? throw new GraphQLException($"The field `{resolver.Selection.Field.Name}` cannot be subscribed to.");
            return await subscribe(resolver).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            resolver.ReportError(exception);
            return null;
        }
    }

    /// <summary>MapSourceToResponseEvent.</summary>
    private static async IAsyncEnumerable<IOperationResult> ExecuteAsync(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables,
        ISourceStream source,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in source.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // Each event has services of its own: the subscription may last for days.
            var scope = request.Services.CreateAsyncScope();
            OperationResult result;
            try
            {
                result = await OperationExecutor.ExecuteAsync(
                        request,
                        plan,
                        variables,
                        message,
                        scope.ServiceProvider,
                        null,
                        cancellationToken,
                        ImmutableDictionary<string, object?>.Empty.Add(ResolverContextExtensions.EventMessageKey, message))
                    .ConfigureAwait(false);
            }
            catch
            {
                await scope.DisposeAsync().ConfigureAwait(false);
                throw;
            }

            result.RegisterForCleanup(scope.DisposeAsync);
            yield return result;
        }
    }
}
