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
            request.ClientAborted);
        var resolver = new ResolverContext(context);
        resolver.Initialize(selection, context.RootValue, new ObjectResult(operation.RootSelectionSet, null, 0), 0, resolver.ScopedContextData);

        var source = await OpenAsync(resolver).ConfigureAwait(false);
        if (source is null)
        {
            await resolver.CleanUpAsync().ConfigureAwait(false);
            return OperationResultBuilder.CreateError(context.TakeErrors() ?? []);
        }

        var execution = new EventExecution(request, plan, variables, selection);
        var stream = new ResponseStream(() => execution.ExecuteAsync(source));
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
}
