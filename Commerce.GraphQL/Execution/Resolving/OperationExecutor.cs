using System.Collections.Immutable;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>Executes a query or mutation, or a subscription for one event (specification sections 6.2 and 6.3).</summary>
internal static class OperationExecutor
{
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static async Task<OperationResult> ExecuteAsync(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables,
        object? rootValue,
        IServiceProvider services,
        int? variableIndex = null,
        CancellationToken? cancellation = null,
        IImmutableDictionary<string, object?>? scopedState = null)
    {
        Operation operation;
        try
        {
            operation = plan.ForVariables(variables);
        }
        catch (GraphQLException exception)
        {
            return new OperationResult(null, [.. exception.Errors.Select(request.ErrorHandler.Handle)], true);
        }

        var context = new OperationContext(
            request,
            request.SchemaServices,
            operation,
            variables,
            services,
            rootValue,
            () => request.SchemaServices.GetRootValue(request.Schema.QueryType, services),
            cancellation ?? request.RequestAborted)
        {
            ScopedState = scopedState ?? ImmutableDictionary<string, object?>.Empty
        };
        foreach (var initializer in services.GetServices<IOperationInitializer>())
            initializer.Initialize(context);

        var root = new ObjectResult(operation.RootSelectionSet, null, 0);
        try
        {
            if (operation.Type is OperationType.Mutation)
                await ExecuteSeriallyAsync(context, root).ConfigureAwait(false);
            else
                await ExecuteAsync(context, root).ConfigureAwait(false);
        }
        catch
        {
            await context.CleanUpAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            foreach (var batch in context.Work.Close())
                _ = batch().AsTask();
        }

        var result = new OperationResult(
            root.IsInvalidated ? null : root,
            context.TakeErrors(),
            null,
            null,
            null,
            variableIndex,
            true);
        context.MoveCleanupTo(result);
        return result;
    }

    private static ValueTask ExecuteAsync(OperationContext context, ObjectResult root)
    {
        ValueCompletion.CompleteRoot(context, root);
        return context.Work.RunAsync();
    }

    /// <summary>Each root field is complete, with everything below it, before the next one begins (section 6.2.2).</summary>
    private static async ValueTask ExecuteSeriallyAsync(OperationContext context, ObjectResult root)
    {
        foreach (var selection in context.Operation.RootSelectionSet.List)
        {
            // Once data is null the client would not learn what the others did.
            if (root.IsInvalidated)
                return;

            ValueCompletion.CompleteRootField(context, root, selection);
            await context.Work.RunAsync().ConfigureAwait(false);
        }
    }
}
