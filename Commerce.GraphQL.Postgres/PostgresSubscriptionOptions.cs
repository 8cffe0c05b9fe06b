using Npgsql;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>How topics go through PostgreSQL.</summary>
public sealed class PostgresSubscriptionOptions
{
    /// <summary>Makes a connection, open or not. Two are kept: one listens, one notifies.</summary>
    public Func<CancellationToken, ValueTask<NpgsqlConnection>> ConnectionFactory { get; set; } =
        _ => throw new InvalidOperationException("AddPostgresSubscriptions needs a ConnectionFactory.");

    /// <summary>The channel of <c>LISTEN</c> and <c>NOTIFY</c>: the same for all nodes.</summary>
    public string ChannelName { get; set; } = "hotchocolate_subscriptions";

    /// <summary>How many notifications are sent with one round trip.</summary>
    public int MaxSendBatchSize { get; set; } = 256;

    /// <summary>How many notifications may wait to be sent while the database cannot be reached; the oldest are lost beyond that.</summary>
    public int MaxSendQueueSize { get; set; } = 2048;

    /// <summary>How many bytes a notification may have; PostgreSQL takes less than 8000. Longer messages are sent in parts.</summary>
    public int MaxMessagePayloadSize { get; set; } = 8000;

    /// <summary>How topics work on each node.</summary>
    public SubscriptionOptions SubscriptionOptions { get; set; } = new();
}
