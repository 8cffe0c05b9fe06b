using System.Text.Json;

namespace Commerce.Admin.Client;

/// <summary>What keeps a page's data up to date: a subscription, and what one of its events makes of the data.</summary>
public abstract class LiveSource<T>
    where T : class
{
    private protected LiveSource(string key) => Key = key;

    /// <summary>Two sources of one key tell the same.</summary>
    public string Key { get; }

    /// <param name="operation">The subscription.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="apply">What the event makes of the data.</param>
    public static LiveSource<T> Of<TEvent>(GraphQLOperation<TEvent> operation, object? variables, Func<T, TEvent, LiveChange<T>> apply)
        => new Subscription<TEvent>(operation, variables, apply);

    /// <summary>Listens until it is cancelled, or nothing will ever come. Events are told as what they make of the data.</summary>
    public abstract Task ListenAsync(LiveUpdates updates, Func<LiveSignal<Func<T, LiveChange<T>>>, Task> tell, CancellationToken cancellation);

    private sealed class Subscription<TEvent>(GraphQLOperation<TEvent> operation, object? variables, Func<T, TEvent, LiveChange<T>> apply)
        : LiveSource<T>($"{operation.Name}:{JsonSerializer.Serialize(variables, GraphQLRequest.Json)}")
    {
        public override Task ListenAsync(LiveUpdates updates, Func<LiveSignal<Func<T, LiveChange<T>>>, Task> tell, CancellationToken cancellation)
            => updates.ListenAsync(operation, variables, signal => tell(Translate(signal)), cancellation);

        private LiveSignal<Func<T, LiveChange<T>>> Translate(LiveSignal<TEvent> signal) => signal switch
        {
            LiveSignal<TEvent>.Told told => new LiveSignal<Func<T, LiveChange<T>>>.Told(data => apply(data, told.Event)),
            LiveSignal<TEvent>.Connected => new LiveSignal<Func<T, LiveChange<T>>>.Connected(),
            _ => new LiveSignal<Func<T, LiveChange<T>>>.Lost()
        };
    }
}
