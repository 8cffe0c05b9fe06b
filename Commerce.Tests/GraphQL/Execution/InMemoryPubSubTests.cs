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
