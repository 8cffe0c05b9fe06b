using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Subscriptions;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>Subscriptions to speak with.</summary>
public sealed class LiveSubscription
{
    [Subscribe]
    [Topic("{topic}")]
    public string OnMessage(string topic, [EventMessage] string message) => message;

    [Subscribe(With = nameof(Count))]
    public int OnCount(int to, [EventMessage] int value) => value;

    private static IEnumerable<int> Count(int to) => Enumerable.Range(1, to);

    /// <summary>More than anybody can read, 10 kB at a time.</summary>
    [Subscribe(With = nameof(Flood))]
    public string OnFlood([EventMessage] int value, Produced produced)
    {
        produced.Add();
        return new string('x', 10_000);
    }

    private static IEnumerable<int> Flood() => Enumerable.Range(1, int.MaxValue);

    [Subscribe(With = nameof(Fail))]
    public int OnFailing([EventMessage] int value) => value;

    private static IEnumerable<int> Fail() => Enumerable.Range(1, 2).Select(n => n == 1 ? n : throw new GraphQLException("the source is broken"));

    [Authorize]
    [Subscribe(With = nameof(Count))]
    public int OnSecretCount(int to, [EventMessage] int value) => value;
}

public sealed class LiveMutation
{
    public async Task<bool> Send(string topic, string message, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        await sender.SendAsync(topic, message, cancellationToken);
        return true;
    }

    public async Task<bool> End(string topic, ITopicEventSender sender)
    {
        await sender.CompleteAsync(topic);
        return true;
    }
}

/// <summary>How many events were executed.</summary>
public sealed class Produced
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add() => Interlocked.Increment(ref _count);
}
