namespace Commerce.Domain.Jobs;

/// <summary>Tells the workers of this process that there is something to do, so that they need not wait for their next look.</summary>
public sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim _pending = new(0, 1);

    public void Notify()
    {
        try
        {
            _pending.Release();
        }
        catch (SemaphoreFullException)
        {
            // They are already called.
        }
    }

    /// <summary>Returns at a call or after <paramref name="atMost"/>, whichever is first.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _pending.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _pending.Dispose();
}
