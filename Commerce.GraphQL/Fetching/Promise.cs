namespace GreenDonut;

/// <summary>The value of one key, and a task for each who waits for it.</summary>
/// <remarks>
/// A task that several wait for runs one of them where it completes and the others on the thread pool. Those would then load after
/// the delivery, in batches of their own; so each gets a task of its own.
/// </remarks>
internal sealed class Promise<TValue>
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource<TValue?> _source;
    private List<TaskCompletionSource<TValue?>>? _followers = [];

    // The continuations run as part of the delivery (and not elsewhere later), so that what they load next is known before the next batch goes out.
    public Promise() => _source = new TaskCompletionSource<TValue?>(state: this);

    public Task<TValue?> Task => _source.Task;

    /// <summary>A task of one's own for what <paramref name="task"/> gives; itself where it is done or no promise.</summary>
    public static Task<TValue?> Follow(Task<TValue?> task)
        => task is { IsCompleted: false, AsyncState: Promise<TValue> promise } ? promise.Follow() : task;

    public void Resolve(TValue? value) => Complete(value, static (source, value) => source.TrySetResult(value));

    public void Fail(Exception error) => Complete(error, static (source, error) =>
    {
        source.TrySetException(error);
        // Somebody may have loaded the key and not looked at it; that must not surface as an unobserved exception.
        _ = source.Task.Exception;
    });

    private Task<TValue?> Follow()
    {
        lock (_lock)
        {
            if (_followers is null) return Task;
            var follower = new TaskCompletionSource<TValue?>();
            _followers.Add(follower);
            return follower.Task;
        }
    }

    private void Complete<TState>(TState state, Action<TaskCompletionSource<TValue?>, TState> complete)
    {
        complete(_source, state);
        List<TaskCompletionSource<TValue?>>? followers;
        lock (_lock) (followers, _followers) = (_followers, null);
        foreach (var follower in followers ?? []) complete(follower, state);
    }
}
