using HotChocolate.Subscriptions;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

public sealed class InMemoryPubSubTests
{
    [Fact]
    public async Task Send_ToSubscribers_ReachesEachOfThem()
    {
        var topics = new InMemoryPubSub(new SubscriptionOptions());
        await using var first = await topics.SubscribeAsync<string>("a");
        await using var second = await topics.SubscribeAsync<string>("a");
        await using var other = await topics.SubscribeAsync<string>("b");

        await topics.SendAsync("a", "one");
        await topics.SendAsync("a", 2);
        await topics.SendAsync("a", "three");
        await topics.CompleteAsync("a");
        await topics.CompleteAsync("b");

        Assert.Equal(["one", "three"], await first.ReadEventsAsync().ToListAsync());
        Assert.Equal(["one", "three"], await second.ReadEventsAsync().ToListAsync());
        Assert.Empty(await other.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Topics_NobodyListensTo_AreForgotten()
    {
        var topics = new InMemoryPubSub(new SubscriptionOptions());
        var (first, second) = (await topics.SubscribeAsync<int>("a"), await topics.SubscribeAsync<int>("a"));
        await topics.SendAsync("nobody", 1);

        await first.DisposeAsync();
        Assert.Equal(1, topics.TopicCount);
        await second.DisposeAsync();
        await second.DisposeAsync();
        Assert.Equal(0, topics.TopicCount);

        // Who comes after them hears all the same.
        await using var next = await topics.SubscribeAsync<int>("a");
        await topics.SendAsync("a", 2);
        await topics.CompleteAsync("a");
        Assert.Equal([2], await next.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Subscribers_WhoComeAndGoAtOnce_AllHear()
    {
        var topics = new InMemoryPubSub(new SubscriptionOptions());

        await Parallel.ForAsync(0, 2_000, async (i, token) =>
        {
            await using var stream = await topics.SubscribeAsync<int>("a", token);
            await topics.SendAsync("a", i, token);
            await foreach (var heard in stream.ReadEventsAsync().WithCancellation(token))
            {
                if (heard == i) break;
            }
        });

        Assert.Equal(0, topics.TopicCount);
    }

    [Fact]
    public async Task Reader_WhoIsCancelled_WaitsNoLonger()
    {
        var topics = new InMemoryPubSub(new SubscriptionOptions());
        await using var stream = await topics.SubscribeAsync<int>("a");
        using var stopping = new CancellationTokenSource();

        var reading = stream.ReadEventsAsync().ToListAsync(stopping.Token).AsTask();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Send_MoreThanFits_DropsTheOldest()
    {
        var topics = new InMemoryPubSub(new SubscriptionOptions { TopicBufferCapacity = 2 });
        await using var stream = await topics.SubscribeAsync<int>("a");

        for (var i = 1; i <= 4; i++)
            await topics.SendAsync("a", i);
        await topics.CompleteAsync("a");

        Assert.Equal([3, 4], await stream.ReadEventsAsync().ToListAsync());
    }
}
