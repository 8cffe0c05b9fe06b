using System.Data;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>Sends notifications in the background. A database that cannot be reached holds nobody up; what waits too long is lost.</summary>
internal sealed class PostgresNotifier : IAsyncDisposable
{
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(500);

    private readonly PostgresSubscriptionOptions _options;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly Channel<IReadOnlyList<string>> _queue;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lazy<Task> _running;

    public PostgresNotifier(PostgresSubscriptionOptions options, ILogger logger, TimeProvider clock)
    {
        _options = options;
        _logger = logger;
        _clock = clock;
        _queue = Channel.CreateBounded<IReadOnlyList<string>>(
            new BoundedChannelOptions(options.MaxSendQueueSize) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => _logger.LogWarning("A message to subscribers was lost: too many wait for the database."));
        _running = new(() => Task.Run(RunAsync));
    }

    /// <summary>Sends the parts of a message, one after another.</summary>
    public void Send(IReadOnlyList<string> parts)
    {
        _ = _running.Value;
        _queue.Writer.TryWrite(parts);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_running.IsValueCreated)
        {
            // What waits has a moment to get through.
            _stopping.CancelAfter(s_retry);
            await _running.Value.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        NpgsqlConnection? connection = null;
        var batch = new List<string>();
        try
        {
            while (await _queue.Reader.WaitToReadAsync(_stopping.Token).ConfigureAwait(false))
            {
                batch.Clear();
                while (batch.Count < _options.MaxSendBatchSize && _queue.Reader.TryRead(out var parts))
                    batch.AddRange(parts);
                connection = await SendAsync(connection, batch).ConfigureAwait(false);
            }
        }
        finally
        {
            if (connection is not null)
                await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Tries until it gets through, and returns the connection that did.</summary>
    private async Task<NpgsqlConnection> SendAsync(NpgsqlConnection? connection, List<string> payloads)
    {
        while (true)
        {
            try
            {
                connection ??= await _options.ConnectionFactory(_stopping.Token).ConfigureAwait(false);
                if (connection.State is ConnectionState.Closed)
                    await connection.OpenAsync(_stopping.Token).ConfigureAwait(false);
                await NotifyAsync(connection, payloads).ConfigureAwait(false);
                return connection;
            }
            catch (Exception exception) when (!_stopping.IsCancellationRequested)
            {
                _logger.LogWarning(exception, "Subscribers cannot be notified; trying again.");
                if (connection is not null)
                    await connection.DisposeAsync().ConfigureAwait(false);
                connection = null;
                await Task.Delay(s_retry, _clock, _stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task NotifyAsync(NpgsqlConnection connection, List<string> payloads)
    {
        var batch = new NpgsqlBatch(connection);
        await using (batch.ConfigureAwait(false))
        {
            foreach (var payload in payloads)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT pg_notify($1, $2)")
                {
                    Parameters = { new NpgsqlParameter { Value = _options.ChannelName }, new NpgsqlParameter { Value = payload } }
                });
            }

            await batch.ExecuteNonQueryAsync(_stopping.Token).ConfigureAwait(false);
        }
    }
}
