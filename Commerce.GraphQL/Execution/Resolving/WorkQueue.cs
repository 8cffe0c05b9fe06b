namespace HotChocolate.Execution.Processing;

/// <summary>
/// Runs what is ready, and sends the batches of data loaders when nothing is: by then everybody of a level has said what to load.
/// One loop starts the work; what waits for something goes on wherever it is woken, and puts what follows into the queue.
/// </summary>
internal sealed class WorkQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<WorkItem> _ready = [];
    private readonly IRequestContext? _request;
    private readonly CancellationToken _cancellation;
    private Queue<WorkItem>? _exclusive;
    private List<Func<ValueTask>>? _batches;
    private TaskCompletionSource? _wakeUp;
    private int _running;
    private int _awaited;
    private int _deliveries;
    private bool _isClosed;

    /// <param name="request">Its listeners hear of batches before they are sent.</param>
    /// <param name="cancellation">Gives the request up.</param>
    public WorkQueue(IRequestContext request, CancellationToken cancellation)
    {
        _request = request;
        _cancellation = cancellation;
    }

    private WorkQueue() => _isClosed = true;

    /// <summary>Where nothing runs any more.</summary>
    public static WorkQueue Closed { get; } = new();

    public void Enqueue(List<WorkItem> items)
    {
        if (items.Count == 0)
            return;

        lock (_lock)
        {
            foreach (var item in items)
            {
                item.Part?.Begin();
                (item.IsExclusive ? _exclusive ??= [] : _ready).Enqueue(item);
            }

            Wake();
        }
    }

    /// <summary>Takes a batch that is sent when nothing is ready to run. False when the response is done: then nobody would send it.</summary>
    public bool TrySchedule(Func<ValueTask> dispatch)
    {
        lock (_lock)
        {
            if (_isClosed)
                return false;

            (_batches ??= []).Add(dispatch);
            Wake();
            return true;
        }
    }

    /// <summary>
    /// Says that a batch hands out its values: everybody who waited runs until <see cref="EndDelivery"/>, and what they load next
    /// belongs into one batch.
    /// </summary>
    public void BeginDelivery()
    {
        lock (_lock)
            _deliveries++;
    }

    public void EndDelivery()
    {
        lock (_lock)
        {
            _deliveries--;
            Wake();
        }
    }

    /// <summary>Keeps the queue running until <paramref name="task"/> is done, without keeping from running what must run alone.</summary>
    /// <param name="task">It must not fail.</param>
    public void WaitFor(Task task)
    {
        lock (_lock)
            _awaited++;
        _ = FinishAsync(task, null, true);
    }

    /// <summary>Runs until nothing is left to run.</summary>
    /// <param name="isEnough">Ends earlier, once nothing can be done without waiting; asked often.</param>
    /// <exception cref="OperationCanceledException">The request was given up; what waits for something is left alone.</exception>
    public async ValueTask RunAsync(Func<bool>? isEnough = null)
    {
        while (true)
        {
            _cancellation.ThrowIfCancellationRequested();

            WorkItem? next;
            List<Func<ValueTask>>? batches = null;
            Task? waiting = null;
            lock (_lock)
            {
                if (!_ready.TryDequeue(out next) && !TryStartExclusive(out next))
                {
                    if (_batches is not null && _deliveries == 0)
                    {
                        (batches, _batches) = (_batches, null);
                        _running += batches.Count;
                    }
                    else if ((_running == 0 && _awaited == 0) || isEnough?.Invoke() is true)
                    {
                        return;
                    }
                    else
                    {
                        _wakeUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                        waiting = _wakeUp.Task;
                    }
                }
            }

            if (next is not null)
                Run(next);
            else if (batches is not null)
                Send(batches);
            else
                await waiting!.WaitAsync(_cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Says that nobody will run the queue any more; gives the batches that were not sent.</summary>
    public IReadOnlyList<Func<ValueTask>> Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            var left = _batches;
            _batches = null;
            return left ?? [];
        }
    }

    private bool TryStartExclusive(out WorkItem? item)
    {
        item = null;
        return _running == 0 && _batches is null && _exclusive?.TryDequeue(out item) is true;
    }

    private void Run(WorkItem item)
    {
        // What runs without waiting needs no bookkeeping.
        if (item.Start() is not { } rest)
        {
            item.Part?.End();
            return;
        }

        lock (_lock)
            _running++;
        _ = FinishAsync(rest, item.Part, false);
    }

    private void Send(List<Func<ValueTask>> batches)
    {
        using var scope = _request?.DiagnosticEvents.DispatchBatch(_request);
        foreach (var batch in batches)
            _ = FinishAsync(batch().AsTask(), null, false);
    }

    private async Task FinishAsync(Task task, ResponsePart? part, bool isAwaited)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        part?.End();
        lock (_lock)
        {
            if (isAwaited)
                _awaited--;
            else
                _running--;
            Wake();
        }
    }

    private void Wake()
    {
        _wakeUp?.TrySetResult();
        _wakeUp = null;
    }
}
