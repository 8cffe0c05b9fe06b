using System.Collections;

namespace HotChocolate.Execution.Processing;

/// <summary>A list that is read in two steps: as many items as are wanted at once, and the rest one by one.</summary>
internal sealed class StreamedItems : IEnumerable
{
    private readonly List<object?> _first;

    private StreamedItems(List<object?> first, IAsyncEnumerator<object?>? rest)
    {
        _first = first;
        Rest = rest;
    }

    /// <summary>The items that follow; null where there are none.</summary>
    public IAsyncEnumerator<object?>? Rest { get; }

    /// <summary>Reads the beginning of an asynchronous sequence, which is left open until the response is done with.</summary>
    public static async Task<object> ReadAsync(ResolverContext context, int count)
    {
        var items = ResultMaterializer.Open(context.Result!, context.RequestAborted);
        context.OperationContext.RegisterForCleanup(items.DisposeAsync);
        var first = new List<object?>();
        while (first.Count < count)
        {
            if (!await items.MoveNextAsync().ConfigureAwait(false))
                return new StreamedItems(first, null);
            first.Add(items.Current);
        }

        return new StreamedItems(first, items);
    }

    /// <summary>Takes the beginning of a list.</summary>
    public static StreamedItems From(IEnumerable items, int count)
    {
        if (items is StreamedItems streamed)
            return streamed;

        var source = items.Cast<object?>().GetEnumerator();
        var first = new List<object?>();
        while (source.MoveNext())
        {
            if (first.Count == count)
                return new StreamedItems(first, new Remainder(source));
            first.Add(source.Current);
        }

        source.Dispose();
        return new StreamedItems(first, null);
    }

    public IEnumerator GetEnumerator() => _first.GetEnumerator();

    /// <summary>Goes on with an enumerator that stands at an item already.</summary>
    private sealed class Remainder(IEnumerator<object?> source) : IAsyncEnumerator<object?>
    {
        private bool _isBegun;

        public object? Current => source.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            if (_isBegun)
                return new ValueTask<bool>(source.MoveNext());

            _isBegun = true;
            return new ValueTask<bool>(true);
        }

        public ValueTask DisposeAsync()
        {
            source.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
