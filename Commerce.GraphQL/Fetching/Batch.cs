namespace GreenDonut;

/// <summary>Keys that are fetched together, each with those who wait for it.</summary>
internal sealed class Batch<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, int> _indices = [];
    private readonly List<TKey> _keys = [];
    private readonly List<Promise<TValue>> _promises = [];

    public IReadOnlyList<TKey> Keys => _keys;

    public bool IsScheduled { get; set; }

    /// <summary>The task of the key, for the cache; see <see cref="Promise{TValue}.Follow(Task{TValue})"/>.</summary>
    public Task<TValue?> Add(TKey key)
    {
        if (_indices.TryGetValue(key, out var index))
            return _promises[index].Task;

        _indices.Add(key, _keys.Count);
        _keys.Add(key);
        var promise = new Promise<TValue>();
        _promises.Add(promise);
        return promise.Task;
    }

    public void Complete(int index, in Result<TValue?> result)
    {
        switch (result.Kind)
        {
            case ResultKind.Value:
                _promises[index].Resolve(result.Value);
                break;
            case ResultKind.Error:
                Fail(index, result.Error!);
                break;
            case ResultKind.Undefined:
                Fail(index, new InvalidOperationException("The data loader gave no result for a key."));
                break;
        }
    }

    public void Fail(int index, Exception error) => _promises[index].Fail(error);
}
