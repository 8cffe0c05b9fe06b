using System.Collections.Concurrent;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Executes what is deferred and streamed after the first part of a response, and says what can be sent when. Nothing of it begins before
/// the first part was taken, and it goes on only while somebody asks for the next one.
/// </summary>
/// <remarks>
/// A deferred fragment is announced when what it stands in was sent, and complete when all of its fields are there: those that belong to it alone
/// and those that it shares with others, which are executed and sent once. One thread at a time changes what stands here;
/// what ends elsewhere leaves a note in <see cref="_events"/>.
/// </remarks>
internal sealed class IncrementalExecution(OperationContext whole)
{
    /// <summary>Items of one list that are worked on at the same time; who reads slowly gets no more read ahead than that.</summary>
    private const int MaxItemsAhead = 64;

    private readonly ConcurrentQueue<Action> _events = [];
    private readonly HashSet<Delivery> _open = [];
    private readonly List<WorkItem> _ready = [];
    private readonly List<ItemStream> _streams = [];
    private readonly IncrementalPayload _payload = new();

    public bool HasNext => _open.Count > 0;

    /// <summary>Notes what comes after the first part.</summary>
    public ResponseIncrement Begin(ResultData root)
    {
        Place(whole.Part!.TakeLater(root), null);
        return _payload.Take(HasNext);
    }

    /// <summary>Works until there is something to send.</summary>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public async Task<ResponseIncrement> NextAsync()
    {
        while (true)
        {
            Start();
            while (_events.TryDequeue(out var handle))
                handle();
            if (_payload.HasResults || !HasNext)
                return _payload.Take(HasNext);

            Start();
            await whole.Work.RunAsync(() => !_events.IsEmpty).ConfigureAwait(false);
            if (_events.IsEmpty)
                throw new InvalidOperationException("Parts of the response are awaited that nobody works on.");
        }
    }

    /// <summary>Ends everything that is still to come with an error.</summary>
    public ResponseIncrement GiveUp(IError error)
    {
        foreach (var delivery in _open)
            _payload.Complete(delivery, [error]);
        _open.Clear();
        return _payload.Take(false);
    }

    /// <summary>Closes the lists that are being read. What reads them must have been cancelled before.</summary>
    public async ValueTask CloseAsync()
    {
        foreach (var stream in _streams)
        {
            await stream.Reading.ConfigureAwait(false);
            try
            {
                await stream.Source.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // The parts were right all the same, and the other lists must be closed too.
                whole.DiagnosticEvents.RequestError(whole.Request, exception);
            }
        }
    }

    private void Start()
    {
        whole.Work.Enqueue(_ready);
        _ready.Clear();
    }

    /// <summary>Finds out what must come before what was deferred and streamed, and announces what need not wait.</summary>
    /// <param name="later">What was found while something was executed.</param>
    /// <param name="parents">The fragments that this belonged to; null when it was sent already.</param>
    private void Place((IReadOnlyList<DeferredFields> Fields, IReadOnlyList<ItemStream> Streams) later, DeferredFragment[]? parents)
    {
        var free = new List<Delivery>();
        foreach (var fields in later.Fields)
        {
            foreach (var fragment in fields.Fragments)
            {
                Place(fragment, parents, free);
                fragment.Pending.Add(fields);
            }

            if (fields.Fragments.Any(_open.Contains))
                Execute(fields);
        }

        foreach (var stream in later.Streams)
            PlaceFree(stream, parents, free);
        Release(free);
    }

    private static void Place(DeferredFragment fragment, DeferredFragment[]? parents, List<Delivery> free)
    {
        for (var current = fragment; current is { IsPlaced: false }; current = current.Parent)
        {
            current.IsPlaced = true;
            if (current.Parent is { } parent)
                parent.Children.Add(current);
            else
                PlaceFree(current, parents, free);
        }
    }

    private static void PlaceFree(Delivery delivery, DeferredFragment[]? parents, List<Delivery> free)
    {
        if (parents is null)
            free.Add(delivery);
        else
            Array.ForEach(parents, parent => parent.Children.Add(delivery));
    }

    /// <summary>Announces what has something to wait for; what has nothing of its own makes way for what stands in it.</summary>
    private void Release(IEnumerable<Delivery> deliveries)
    {
        var queue = new Queue<Delivery>(deliveries);
        while (queue.TryDequeue(out var delivery))
        {
            if (delivery.IsReleased)
                continue;

            delivery.IsReleased = true;
            if (delivery is ItemStream stream)
                Begin(stream);
            else if (delivery is DeferredFragment { Pending: [], Done: [], Failure: null } empty)
                empty.Children.ForEach(queue.Enqueue);
            else
                Begin((DeferredFragment)delivery);
        }
    }

    private void Begin(DeferredFragment fragment)
    {
        _payload.Announce(fragment);
        _open.Add(fragment);
        if (fragment.Failure is { } errors)
            Complete(fragment, errors);
        else if (fragment.Pending.Count == 0)
            Complete(fragment);
        else
            fragment.Pending.ForEach(Execute);
    }

    private void Execute(DeferredFields fields)
    {
        if (fields.IsStarted)
            return;

        fields.IsStarted = true;
        var part = new ResponsePart(whole.Part!.Scopes) { OnDone = () => _events.Enqueue(() => OnDone(fields)) };
        _ready.Add(fields.CreateTask(whole.For(part)));
    }

    private void OnDone(DeferredFields fields)
    {
        foreach (var fragment in fields.Fragments)
            fragment.Pending.Remove(fields);

        if (fields.Result.IsInvalidated)
        {
            var errors = fields.Context.TakeErrors() ?? [];
            foreach (var fragment in fields.Fragments)
            {
                if (_open.Contains(fragment))
                    Complete(fragment, errors);
                else if (!fragment.IsReleased)
                    fragment.Failure ??= errors;
            }

            return;
        }

        DeferredFragment[] waiting = [.. fields.Fragments.Where(f => f.Failure is null && (!f.IsReleased || _open.Contains(f)))];
        if (waiting.Length == 0)
            return;

        Array.ForEach(waiting, fragment => fragment.Done.Add(fields));
        Place(fields.Context.Part!.TakeLater(fields.Result), waiting);
        foreach (var fragment in waiting)
        {
            if (_open.Contains(fragment) && fragment.Pending.Count == 0)
                Complete(fragment);
        }
    }

    private void Complete(DeferredFragment fragment)
    {
        foreach (var fields in fragment.Done.ToArray())
        {
            _payload.Add(fields, fields.Fragments.Where(_open.Contains).Prepend(fragment).MaxBy(f => f.Path.Length)!);
            foreach (var other in fields.Fragments)
                other.Done.Remove(fields);
        }

        _payload.Complete(fragment);
        _open.Remove(fragment);
        Release(fragment.Children);
    }

    private void Complete(DeferredFragment fragment, IReadOnlyList<IError> errors)
    {
        fragment.Failure = errors;
        _payload.Complete(fragment, errors);
        _open.Remove(fragment);
    }

    private void Begin(ItemStream stream)
    {
        _payload.Announce(stream);
        _open.Add(stream);
        _streams.Add(stream);
        _events.Enqueue(() => Read(stream));
    }

    /// <summary>Has the next item read, if there is room for it.</summary>
    private void Read(ItemStream stream)
    {
        if (stream.IsReading || stream.IsAtEnd || stream.Items.Count >= MaxItemsAhead)
            return;

        stream.IsReading = true;
        stream.Reading = ReadAsync(stream);
        if (!stream.Reading.IsCompleted)
            whole.Work.WaitFor(stream.Reading);
    }

    private async Task ReadAsync(ItemStream stream)
    {
        var isRead = false;
        Exception? failure = null;
        try
        {
            isRead = await stream.Source.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        _events.Enqueue(() => OnRead(stream, isRead, failure));
    }

    private void OnRead(ItemStream stream, bool isRead, Exception? failure)
    {
        stream.IsReading = false;
        stream.Failure = failure;
        stream.IsAtEnd = !isRead;
        if (isRead && _open.Contains(stream))
        {
            StreamedItem? item = null;
            var part = new ResponsePart(whole.Part!.Scopes) { OnDone = () => _events.Enqueue(() => OnDone(stream, item!)) };
            item = stream.Add(stream.Source.Current, part);
            _ready.Add(item);
        }

        SendItems(stream);
    }

    private void OnDone(ItemStream stream, StreamedItem item)
    {
        item.IsDone = true;
        SendItems(stream);
    }

    /// <summary>Sends the items that are there, in their order.</summary>
    private void SendItems(ItemStream stream)
    {
        while (_open.Contains(stream) && stream.Items.TryPeek(out var item) && item.IsDone)
        {
            stream.Items.Dequeue();
            if (item.Result.IsInvalidated)
            {
                Complete(stream, item.Context.TakeErrors() ?? []);
                return;
            }

            _payload.Add(stream, item);
            Place(item.Context.Part!.TakeLater(item.Result), null);
        }

        if (!_open.Contains(stream))
            return;
        if (stream is { IsAtEnd: true, Items.Count: 0 })
            Complete(stream, stream.Failure is { } failure ? stream.ToErrors(failure) : null);
        else
            Read(stream);
    }

    private void Complete(ItemStream stream, IReadOnlyList<IError>? errors)
    {
        _payload.Complete(stream, errors);
        _open.Remove(stream);
    }
}
