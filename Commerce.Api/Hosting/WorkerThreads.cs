namespace Commerce.Api.Hosting;

/// <summary>How many threads may work at once without waiting for the runtime to believe that it needs them.</summary>
internal static class WorkerThreads
{
    /// <summary>
    /// An import holds a thread all the while, and on SQLite, which answers on the thread that asks, so does whoever waits for the disk. With as many threads
    /// as processors, which is what the runtime begins with, two of these keep all shoppers waiting until it makes another one, half a second later.
    /// Twice as many are enough; more cost orders a tenth, because they only take the processors from each other.
    /// </summary>
    public static void Prepare()
    {
        ThreadPool.GetMinThreads(out var workers, out var completionPorts);
        ThreadPool.SetMinThreads(Math.Max(workers, 2 * Environment.ProcessorCount), completionPorts);
    }
}
