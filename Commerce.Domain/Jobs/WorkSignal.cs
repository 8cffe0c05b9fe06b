namespace Commerce.Domain.Jobs;

/// <summary>Tells what works in the background of this process that there is something to do, so that it need not wait for its next look.</summary>
public abstract class WorkSignal : IDisposable
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
            // It is already called.
        }
    }

    /// <summary>Returns at a call or after <paramref name="atMost"/>, whichever is first.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _pending.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        _pending.Dispose();
        GC.SuppressFinalize(this);
    }
}
