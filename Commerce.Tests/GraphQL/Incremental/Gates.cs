using System.Collections.Concurrent;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>Lets tests say when resolvers go on, and see when they have come and gone.</summary>
public sealed class Gates
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _open = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _reached = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = [];

    public void Open(string gate) => Of(_open, gate).TrySetResult();

    public Task Reached(string gate) => Of(_reached, gate).Task.WaitAsync(TimeSpan.FromSeconds(30));

    public bool IsReached(string gate) => Of(_reached, gate).Task.IsCompleted;

    public Task Cancelled(string gate) => Of(_cancelled, gate).Task.WaitAsync(TimeSpan.FromSeconds(30));

    public async Task PassAsync(string gate, CancellationToken cancellationToken)
    {
        Of(_reached, gate).TrySetResult();
        try
        {
            await Of(_open, gate).Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Of(_cancelled, gate).TrySetResult();
            throw;
        }
    }

    public void Leave(string gate) => Of(_cancelled, gate).TrySetResult();

    private static TaskCompletionSource Of(ConcurrentDictionary<string, TaskCompletionSource> gates, string gate)
        => gates.GetOrAdd(gate, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
