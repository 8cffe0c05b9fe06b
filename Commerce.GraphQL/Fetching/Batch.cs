namespace GreenDonut;

/// <summary>Keys that are fetched together, each with those who wait for it.</summary>
internal sealed class Batch<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, int> _indices = [];
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];

    public IReadOnlyList<TKey> Keys => _keys;

    public bool IsScheduled { get; set; }

    /// <summary>
    /// The task of the key. Its continuations run as part of the delivery (and not elsewhere later), so that what they load
    /// next is known before the next batch goes out.
    /// </summary>
    public Task<TValue?> Add(TKey key)
    {
        if (_indices.TryGetValue(key, out var index))
            return _promises[index].Task;

        _indices.Add(key, _keys.Count);
        _keys.Add(key);
        var promise = new TaskCompletionSource<TValue?>();
        _promises.Add(promise);
        return promise.Task;
    }

    public void Complete(int index, in Result<TValue?> result)
    {
        switch (result.Kind)
        {
            case ResultKind.Value:
                _promises[index].TrySetResult(result.Value);
                break;
            case ResultKind.Error:
                Fail(index, result.Error!);
                break;
            case ResultKind.Undefined:
                Fail(index, new InvalidOperationException("The data loader gave no result for a key."));
                break;
        }
    }

    public void Fail(int index, Exception error)
    {
        var promise = _promises[index];
        promise.TrySetException(error);
        // Somebody may have loaded the key and not looked at it; that must not surface as an unobserved exception.
        _ = promise.Task.Exception;
    }
}
