using Microsoft.Extensions.ObjectPool;

namespace HotChocolate.Execution.Pipeline;

/// <summary>The time that a request may take. What it takes to measure that is used again by other requests.</summary>
internal sealed class TimeLimit : IDisposable
{
    private static readonly DefaultObjectPool<TimeLimit> s_pool = new(new DefaultPooledObjectPolicy<TimeLimit>(), 256);

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _client;

    /// <summary>Cancelled when the time is over or the client has gone.</summary>
    public CancellationToken Token => _source.Token;

    public static TimeLimit Begin(TimeSpan time, CancellationToken client)
    {
        var limit = s_pool.Get();
        limit._source.CancelAfter(time);
        limit._client = client.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit._source);
        return limit;
    }

    /// <summary>
    /// Says that everything is over that may have got the token. What opens a stream may keep it, and must not hear of other requests: there
    /// the limit is disposed instead.
    /// </summary>
    public void End()
    {
        _client.Dispose();
        if (_source.TryReset())
            s_pool.Return(this);
        else
            _source.Dispose();
    }

    public void Dispose()
    {
        _client.Dispose();
        _source.Dispose();
    }
}
