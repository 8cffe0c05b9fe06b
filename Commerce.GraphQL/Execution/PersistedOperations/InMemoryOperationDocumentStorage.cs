namespace HotChocolate.Execution;

/// <summary>
/// Keeps documents in memory, those that were asked for last: clients that store by hash may send as many as they like. What has
/// gone is sent again by the client that needs it.
/// </summary>
/// <param name="maxDocuments">How many documents are kept at most.</param>
/// <param name="maxLength">How long they may be together, in characters.</param>
internal sealed class InMemoryOperationDocumentStorage(
    int maxDocuments = InMemoryOperationDocumentStorage.DefaultMaxDocuments,
    int maxLength = InMemoryOperationDocumentStorage.DefaultMaxLength) : IOperationDocumentStorage
{
    public const int DefaultMaxDocuments = 10_000;
    public const int DefaultMaxLength = 16 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = [];
    private int _length;

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(documentId.Value, out var node))
                return new((IOperationDocument?)null);

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return new(node.Value.Document);
        }
    }

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        var text = document.ToString();
        if (text.Length > maxLength)
            return ValueTask.CompletedTask;

        var node = new LinkedListNode<Entry>(new Entry(documentId.Value, new OperationDocumentSourceText(text)));
        lock (_lock)
        {
            if (!_byId.TryAdd(documentId.Value, node))
                return ValueTask.CompletedTask;

            _byUse.AddFirst(node);
            _length += text.Length;
            while (_byId.Count > maxDocuments || _length > maxLength)
                RemoveLast();
        }

        return ValueTask.CompletedTask;
    }

    private void RemoveLast()
    {
        var last = _byUse.Last!;
        _byUse.RemoveLast();
        _byId.Remove(last.Value.Id);
        _length -= last.Value.Document.SourceText.Length;
    }

    private sealed record Entry(string Id, OperationDocumentSourceText Document);
}
