using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>Executes a query or mutation, or a subscription for one event (specification sections 6.2 and 6.3).</summary>
internal static class OperationExecutor
{
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static async ValueTask<OperationResult> ExecuteAsync(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables,
        object? rootValue,
        IServiceProvider services,
        int? variableIndex = null,
        CancellationToken? cancellation = null,
        IImmutableDictionary<string, object?>? scopedState = null)
    {
        if (!TryPlan(request, plan, variables, false, out var operation, out var refusal))
            return refusal;

        var context = CreateContext(request, operation, variables, rootValue, services, scopedState, cancellation ?? request.RequestAborted);
        var root = new ObjectResult(operation.RootSelectionSet, null, 0);
        try
        {
            await ExecuteRootAsync(context, root).ConfigureAwait(false);
        }
        finally
        {
            context.Close();
        }

        return ToResult(context, root, variableIndex);
    }

    /// <summary>Executes an operation whose response may come in parts, for clients that take them.</summary>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static async ValueTask<IExecutionResult> ExecuteInPartsAsync(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables,
        object? rootValue,
        IServiceProvider services)
    {
        if (!TryPlan(request, plan, variables, true, out var operation, out var refusal))
            return refusal;

        var work = CancellationTokenSource.CreateLinkedTokenSource(request.RequestAborted);
        var context = CreateContext(request, operation, variables, rootValue, services, null, work.Token);
        var root = new ObjectResult(operation.RootSelectionSet, null, 0);
        var isIncremental = false;
        try
        {
            await ExecuteRootAsync(context, root).ConfigureAwait(false);
            var execution = new IncrementalExecution(context);
            var first = execution.Begin(root);
            if (!execution.HasNext)
                return ToResult(context, root, null);

            isIncremental = true;
            var result = new OperationResult(root, context.TakeErrors(), true) { Increment = first };
            return new IncrementalResponse(context, execution, work, request.ClientAborted).ToStream(result);
        }
        finally
        {
            if (!isIncremental)
            {
                context.Close();
                work.Dispose();
            }
        }
    }

    private static bool TryPlan(
        RequestContext request,
        Operation plan,
        VariableValueCollection variables,
        bool inParts,
        [NotNullWhen(true)] out Operation? operation,
        [NotNullWhen(false)] out OperationResult? refusal)
    {
        operation = null;
        refusal = null;
        try
        {
            operation = plan.ForVariables(variables, inParts);
            return true;
        }
        catch (GraphQLException exception)
        {
            refusal = new OperationResult(null, [.. exception.Errors.Select(request.ErrorHandler.Handle)], true);
            return false;
        }
    }

    private static OperationContext CreateContext(
        RequestContext request,
        Operation operation,
        VariableValueCollection variables,
        object? rootValue,
        IServiceProvider services,
        IImmutableDictionary<string, object?>? scopedState,
        CancellationToken cancellation)
        => new(request, request.SchemaServices, operation, variables, services, rootValue, cancellation)
        {
            ScopedState = scopedState ?? ImmutableDictionary<string, object?>.Empty,
            Initializers = request.SchemaServices.OperationInitializers
        };

    private static async ValueTask ExecuteRootAsync(OperationContext context, ObjectResult root)
    {
        try
        {
            if (context.Operation.Type is OperationType.Mutation)
                await ExecuteSeriallyAsync(context, root).ConfigureAwait(false);
            else
                await ExecuteAsync(context, root).ConfigureAwait(false);
        }
        catch
        {
            await context.CleanUpAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static OperationResult ToResult(OperationContext context, ObjectResult root, int? variableIndex)
    {
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
        return context.RunAsync();
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
            await context.RunAsync().ConfigureAwait(false);
        }
    }
}
