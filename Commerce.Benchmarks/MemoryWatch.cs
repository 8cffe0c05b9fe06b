using Commerce.Benchmarks.Soak;

namespace Commerce.Benchmarks;

/// <summary>Watches how much memory the process takes while it is alive.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly Task _watching;

    public MemoryWatch() => _watching = WatchAsync();

    /// <summary>The most bytes on the managed heap: what is in use, and garbage not yet collected.</summary>
    public long PeakHeap { get; private set; }

    /// <summary>The most megabytes of physical memory that are the process's own.</summary>
    public double PeakOwn { get; private set; }

    /// <summary>The most megabytes of files in it, such as the database, which the system takes back when it needs them.</summary>
    public double PeakFiles { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _watching;
        _done.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_done.IsCancellationRequested)
        {
            PeakHeap = Math.Max(PeakHeap, GC.GetTotalMemory(forceFullCollection: false));
            var sample = ProcessSample.Of(Environment.ProcessId);
            (PeakOwn, PeakFiles) = (Math.Max(PeakOwn, sample.OwnMegabytes), Math.Max(PeakFiles, sample.FileMegabytes));
            await Task.Delay(20, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
