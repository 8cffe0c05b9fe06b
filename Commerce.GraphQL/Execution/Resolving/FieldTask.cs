using System.Collections.Immutable;

namespace HotChocolate.Execution.Processing;

/// <summary>Resolves and completes one field (specification section 6.4).</summary>
internal sealed class FieldTask(
    OperationContext operation,
    Selection selection,
    object? parent,
    ObjectResult parentResult,
    IImmutableDictionary<string, object?> scopedContextData) : WorkItem
{
    public override bool IsExclusive => !selection.Field.IsParallelExecutable;

    public override ResponsePart? Part => operation.Part;

    public override Task? Start()
    {
        var context = new ResolverContext(operation);
        context.Initialize(selection, parent, parentResult, selection.Index, scopedContextData);
        var diagnostics = operation.DiagnosticEvents.EnableResolveFieldValue
            ? operation.DiagnosticEvents.ResolveFieldValue(context)
            : null;

        try
        {
            if (context.CoerceArguments())
            {
                context.TakeFromRow();
                var pending = selection.ResolverPipeline!(context);
                if (!pending.IsCompletedSuccessfully)
                    return AwaitAsync(context, pending, diagnostics);
            }

            if (ResultMaterializer.IsNeeded(context.Result))
                return AwaitAsync(context, ValueTask.CompletedTask, diagnostics);
        }
        catch (Exception exception)
        {
            Fail(context, exception);
        }

        Complete(context, diagnostics);
        return NeedsCleanup(context) ? CleanUpAsync(context) : null;
    }

    private async Task AwaitAsync(ResolverContext context, ValueTask pending, IDisposable? diagnostics)
    {
        try
        {
            await pending.ConfigureAwait(false);
            if (ResultMaterializer.IsNeeded(context.Result))
            {
                context.Result = IsStreamable(context.Result)
                    ? await StreamedItems.ReadAsync(context, selection.Stream!.InitialCount(operation.Variables)).ConfigureAwait(false)
                    : await ResultMaterializer.MaterializeAsync(context.Result!, operation.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Fail(context, exception);
        }

        Complete(context, diagnostics);
        if (NeedsCleanup(context))
            await CleanUpAsync(context).ConfigureAwait(false);
    }

    /// <summary>What may not run beside anything else, and queries of a database, which belong to a context like that, are read to the end.</summary>
    private bool IsStreamable(object? value)
        => selection.Stream is not null && selection.Field.IsParallelExecutable && value is not IQueryable;

    private bool NeedsCleanup(ResolverContext context)
    {
        if (context is { HasCleanup: true, IsStreamed: true })
        {
            operation.RegisterForCleanup(context.CleanUpAsync);
            return false;
        }

        return context.HasCleanup;
    }

    private void Fail(ResolverContext context, Exception exception)
    {
        context.Result = null;
        // A request that is given up has no use for the errors that this causes everywhere.
        if (operation.RequestAborted.IsCancellationRequested)
            return;

        context.ReportError(exception);
    }

    private void Complete(ResolverContext context, IDisposable? diagnostics)
    {
        if (context.Result is IError error)
        {
            context.ReportError(error);
            context.Result = null;
        }

        ValueCompletion.CompleteField(context, parentResult);
        diagnostics?.Dispose();
    }

    private async Task CleanUpAsync(ResolverContext context)
    {
        try
        {
            await context.CleanUpAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The response is right all the same, but somebody should know that a service cannot be disposed.
            operation.DiagnosticEvents.RequestError(operation.Request, exception);
        }
    }
}
