namespace HotChocolate.Execution.Processing;

/// <summary>Gathers the next part of a response.</summary>
internal sealed class IncrementalPayload
{
    private readonly List<PendingNotice> _pending = [];
    private readonly List<IncrementalResult> _results = [];
    private readonly List<CompletionNotice> _completed = [];
    private readonly Dictionary<ItemStream, (List<object?> Items, List<IError> Errors)> _items = [];
    private int _nextId;

    public bool HasResults => _results.Count > 0 || _completed.Count > 0;

    public void Announce(Delivery delivery)
    {
        delivery.Id = (_nextId++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _pending.Add(new PendingNotice(delivery.Id, delivery.Path, delivery.Label));
    }

    /// <summary>Sends fields.</summary>
    /// <param name="fields">What is sent.</param>
    /// <param name="nearest">Of the open fragments that they belong to the one that begins nearest to their object.</param>
    public void Add(DeferredFields fields, DeferredFragment nearest)
    {
        var path = fields.Owner.GetPath();
        _results.Add(new IncrementalResult(
            nearest.Id!,
            path.Length > nearest.Path.Length ? [.. path.ToList().Skip(nearest.Path.Length)] : null,
            fields.Result,
            null,
            fields.Context.TakeErrors()));
    }

    /// <summary>Sends an item, together with those of the same list that are sent already.</summary>
    public void Add(ItemStream stream, StreamedItem item)
    {
        if (!_items.TryGetValue(stream, out var entry))
        {
            _items.Add(stream, entry = ([], []));
            _results.Add(new IncrementalResult(stream.Id!, null, null, entry.Items, entry.Errors));
        }

        entry.Items.Add(item.Result[0]);
        entry.Errors.AddRange(item.Context.TakeErrors() ?? []);
    }

    public void Complete(Delivery delivery, IReadOnlyList<IError>? errors = null)
        => _completed.Add(new CompletionNotice(delivery.Id!, errors));

    /// <summary>The part, after which the next one begins.</summary>
    public ResponseIncrement Take(bool hasNext)
    {
        var increment = new ResponseIncrement(hasNext) { Pending = [.. _pending], Results = [.. _results], Completed = [.. _completed] };
        _pending.Clear();
        _results.Clear();
        _completed.Clear();
        _items.Clear();
        return increment;
    }
}
