namespace Commerce.Domain.Webhooks;

/// <summary>Tells the worker of this process that something may be due, so that it need not wait for its next look.</summary>
public sealed class WebhookSignal : IDisposable
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

    public void Dispose() => _pending.Dispose();
}
