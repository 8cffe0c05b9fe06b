using HotChocolate.Execution;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>
/// Topics that all nodes on one database share. A message goes to the database and comes back to every node, the sending one included,
/// which hands it to its own subscribers.
/// </summary>
internal sealed class PostgresPubSub : ITopicEventSender, ITopicEventReceiver, IAsyncDisposable
{
    private readonly InMemoryPubSub _local;
    private readonly PostgresListener _listener;
    private readonly PostgresNotifier _notifier;
    private readonly int _maxPayload;
    private int _isDisposed;

    public PostgresPubSub(PostgresSubscriptionOptions options, ILogger<PostgresPubSub>? logger = null, TimeProvider? clock = null)
    {
        var log = (ILogger?)logger ?? NullLogger.Instance;
        _local = new InMemoryPubSub(options.SubscriptionOptions);
        _listener = new PostgresListener(options, ReceiveAsync, log, clock ?? TimeProvider.System);
        _notifier = new PostgresNotifier(options, log, clock ?? TimeProvider.System);
        _maxPayload = options.MaxMessagePayloadSize;
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _notifier.Send(MessageParts.Split(topicName, MessageJson.Write(message), _maxPayload));
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        _notifier.Send(MessageParts.Split(topicName, MessageJson.Completed, _maxPayload));
        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        // Who is subscribed misses nothing from then on.
        await _listener.ListeningAsync(cancellationToken).ConfigureAwait(false);
        var messages = await _local.SubscribeAsync<string>(topicName, bufferCapacity, bufferFullMode, cancellationToken).ConfigureAwait(false);
        return new JsonSourceStream<TMessage>(messages);
    }

    public async ValueTask DisposeAsync()
    {
        // The container disposes it once for each of its names.
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;

        await _listener.DisposeAsync().ConfigureAwait(false);
        await _notifier.DisposeAsync().ConfigureAwait(false);
    }

    private ValueTask ReceiveAsync(string topicName, string json)
        => json == MessageJson.Completed ? _local.CompleteAsync(topicName) : _local.SendAsync(topicName, json);
}
