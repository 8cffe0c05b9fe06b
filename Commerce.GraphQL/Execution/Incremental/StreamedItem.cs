namespace HotChocolate.Execution.Processing;

/// <summary>Completes one item of a streamed list.</summary>
internal sealed class StreamedItem(ResolverContext context, OutputShape shape, object? value, ListResult result) : WorkItem
{
    public override ResponsePart? Part => context.OperationContext.Part;

    public OperationContext Context => context.OperationContext;

    /// <summary>A list that has only this item.</summary>
    public ListResult Result => result;

    public bool IsDone { get; set; }

    public override Task? Start()
    {
        ValueCompletion.CompleteStreamedItem(context, shape, value, result);
        return null;
    }
}
