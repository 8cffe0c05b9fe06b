using System.Data;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>
/// Listens to the notifications of all nodes, and connects again when the connection is lost. What is sent in between is lost for the
/// subscribers of this node.
/// </summary>
internal sealed class PostgresListener : IAsyncDisposable
{
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(500);

    /// <summary>A connection on which nothing has come for so long is asked whether it is still there.</summary>
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(30);

    /// <summary>How long a subscriber waits for the database.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly PostgresSubscriptionOptions _options;
    private readonly Func<string, string, ValueTask> _receive;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lazy<Task> _running;
    private volatile TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="options">The channel and how to connect.</param>
    /// <param name="receive">Takes a message: its topic and its text.</param>
    public PostgresListener(PostgresSubscriptionOptions options, Func<string, string, ValueTask> receive, ILogger logger, TimeProvider clock)
    {
        _options = options;
        _receive = receive;
        _logger = logger;
        _clock = clock;
        _running = new(() => Task.Run(RunAsync));
    }

    /// <summary>Begins to listen, unless that was done before, and waits until it has.</summary>
    /// <exception cref="TimeoutException">The database cannot be reached.</exception>
    public Task ListeningAsync(CancellationToken cancellationToken)
    {
        _ = _running.Value;
        return _listening.Task.WaitAsync(s_patience, _clock, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_running.IsValueCreated)
            await _running.Value.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await ListenAsync().ConfigureAwait(false);
            }
            // Whatever it was: nobody else would begin again.
            catch (Exception exception) when (!_stopping.IsCancellationRequested)
            {
                _logger.LogWarning(exception, "The connection on which subscribers listen is lost; connecting again.");
                if (_listening.Task.IsCompleted)
                    _listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await Task.Delay(s_retry, _clock, _stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task ListenAsync()
    {
        var connection = await _options.ConnectionFactory(_stopping.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            if (connection.State is ConnectionState.Closed)
                await connection.OpenAsync(_stopping.Token).ConfigureAwait(false);

            var received = new Queue<string>();
            connection.Notification += (_, notification) =>
            {
                if (notification.Channel == _options.ChannelName)
                    received.Enqueue(notification.Payload);
            };
            await ExecuteAsync(connection, $"LISTEN \"{_options.ChannelName.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").ConfigureAwait(false);
            _listening.TrySetResult();

            // Of messages whose beginning was lost the rest is ignored.
            var parts = new MessageParts();
            while (true)
            {
                if (!await connection.WaitAsync(s_silence, _stopping.Token).ConfigureAwait(false))
                    await ExecuteAsync(connection, "SELECT 1").ConfigureAwait(false);
                while (received.TryDequeue(out var payload))
                {
                    if (parts.Add(payload) is { } message)
                        await _receive(message.Topic, message.Text).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
            await command.ExecuteNonQueryAsync(_stopping.Token).ConfigureAwait(false);
    }
}
