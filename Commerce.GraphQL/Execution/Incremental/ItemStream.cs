namespace HotChocolate.Execution.Processing;

/// <summary>The rest of a list whose first items were sent.</summary>
/// <param name="label">What the client calls it.</param>
/// <param name="list">The list as it was sent.</param>
/// <param name="itemShape">The type of its items.</param>
/// <param name="source">The items that follow.</param>
/// <param name="field">The field that has the list.</param>
internal sealed class ItemStream(
    string? label,
    ListResult list,
    OutputShape itemShape,
    IAsyncEnumerator<object?> source,
    ResolverContext field) : Delivery(label, list.GetPath())
{
    private int _next = list.Count;

    public ListResult List => list;

    public IAsyncEnumerator<object?> Source => source;

    /// <summary>The items that are being completed, in their order.</summary>
    public Queue<StreamedItem> Items { get; } = [];

    /// <summary>The reading of the next item; completed where none is being read.</summary>
    public Task Reading { get; set; } = Task.CompletedTask;

    public bool IsReading { get; set; }

    /// <summary>Whether all items were read, or reading them has failed.</summary>
    public bool IsAtEnd { get; set; }

    /// <summary>Why the items cannot be read further.</summary>
    public Exception? Failure { get; set; }

    public StreamedItem Add(object? value, ResponsePart part)
    {
        var context = field.For(field.OperationContext.For(part));
        var result = new ListResult(itemShape, 1, list.Parent!, list.ParentIndex) { IsPart = true, Offset = _next++ };
        var item = new StreamedItem(context, itemShape, value, result);
        Items.Enqueue(item);
        return item;
    }

    /// <summary>An error of the list as a whole.</summary>
    public IReadOnlyList<IError> ToErrors(Exception exception)
    {
        var operation = field.OperationContext.For(new ResponsePart(new DeferScopes()));
        field.For(operation).ReportError(exception);
        return operation.TakeErrors() ?? [];
    }
}
