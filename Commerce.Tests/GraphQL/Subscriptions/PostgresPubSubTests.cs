using Commerce.Tests.Domain.Support;
using HotChocolate.Execution;
using HotChocolate.Subscriptions.Postgres;
using Npgsql;
using Xunit;

namespace Commerce.Tests.GraphQL.Subscriptions;

/// <summary>Topics through PostgreSQL, between two nodes.</summary>
[RequiresPostgres]
public sealed class PostgresPubSubTests : IAsyncLifetime
{
    private readonly string _channel = "test_" + Guid.NewGuid().ToString("N");
    private readonly string _application = "listener_" + Guid.NewGuid().ToString("N");
    private PostgresPubSub _here = null!;
    private PostgresPubSub _there = null!;

    public Task InitializeAsync()
    {
        _here = Node();
        _there = Node();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _here.DisposeAsync();
        await _there.DisposeAsync();
    }

    [ContractFact]
    public async Task Send_OnOneNode_ReachesSubscribersOfBoth()
    {
        await using var near = await _here.SubscribeAsync<Note>("notes");
        await using var far = await _there.SubscribeAsync<Note>("notes");
        await using var other = await _there.SubscribeAsync<Note>("other");

        await _here.SendAsync("notes", new Note("ä \"1\"", [1, 2]));
        await _here.SendAsync("notes", new Note("ä \"1\"", [1, 2]));
        await _here.CompleteAsync("notes");
        await _here.CompleteAsync("other");

        Assert.Equal(["ä \"1\"", "ä \"1\""], (await ReadAsync(near)).Select(note => note.Text));
        Assert.Equal([1, 2, 1, 2], (await ReadAsync(far)).SelectMany(note => note.Numbers));
        Assert.Empty(await ReadAsync(other));
    }

    [ContractFact]
    public async Task Reader_WhoIsCancelled_WaitsNoLonger()
    {
        await using var stream = await _here.SubscribeAsync<Note>("notes");
        using var stopping = new CancellationTokenSource();

        var reading = stream.ReadEventsAsync().ToListAsync(stopping.Token).AsTask();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [ContractFact]
    public async Task Message_LongerThanANotification_ArrivesWhole()
    {
        await using var far = await _there.SubscribeAsync<Note>("notes");
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)(0x20 + (i % 0x3000))));

        await _here.SendAsync("notes", new Note(text, []));
        await _here.CompleteAsync("notes");

        Assert.Equal(text, Assert.Single(await ReadAsync(far)).Text);
    }

    [ContractFact]
    public async Task Connection_Lost_IsMadeAgain()
    {
        await using var far = await _there.SubscribeAsync<Note>("notes");
        await using (var connection = new NpgsqlConnection(PostgresFixture.Server))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = $1", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = _application });
            Assert.NotEqual(0L, await command.ExecuteScalarAsync());
        }

        // What is sent while nobody listens is lost, so that it is sent until it arrives.
        var reading = ReadOneAsync(far);
        for (var i = 0; i < 100 && !reading.IsCompleted; i++)
        {
            await _here.SendAsync("notes", new Note("again", []));
            await Task.WhenAny(reading, Task.Delay(100));
        }

        Assert.Equal("again", (await reading).Text);
    }

    private PostgresPubSub Node() => new(new PostgresSubscriptionOptions
    {
        ChannelName = _channel,
        ConnectionFactory = _ => new ValueTask<NpgsqlConnection>(new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(PostgresFixture.Server) { ApplicationName = _application, Pooling = false }.ConnectionString))
    });

    private static async Task<List<Note>> ReadAsync(ISourceStream<Note> stream)
        => await Task.Run(async () => await stream.ReadEventsAsync().ToListAsync()).WaitAsync(TimeSpan.FromSeconds(10));

    private static async Task<Note> ReadOneAsync(ISourceStream<Note> stream)
    {
        await foreach (var note in stream.ReadEventsAsync())
            return note;
        throw new InvalidOperationException("The stream has ended.");
    }

    private sealed record Note(string Text, int[] Numbers);
}
