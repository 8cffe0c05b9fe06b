using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Authorization;
using HotChocolate.Subscriptions;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>As much of the recorded shop as its conversations over web sockets speak of.</summary>
public sealed class RecordedQuery
{
    public string StillMore() => "by name";

    public int Depth() => 0;

    public string? Coded() => throw new GraphQLException(ErrorBuilder.New().SetMessage("coded").SetCode("SHOP_42").Build());
}

public sealed record RecordedReview(int Id, int Rating);

public sealed class RecordedMutation
{
    public bool Ping() => true;

    public async Task<int> Tick(int upTo, ITopicEventSender sender)
    {
        for (var i = 1; i <= upTo; i++)
            await sender.SendAsync("ticks", i);
        await sender.CompleteAsync("ticks");
        return upTo;
    }

    public async Task<AddReviewPayload> AddReview(AddReviewInput input, ITopicEventSender sender)
    {
        var review = new RecordedReview(1, input.Rating);
        await sender.SendAsync(nameof(RecordedSubscription.OnReviewAdded), review);
        return new AddReviewPayload(review);
    }
}

public sealed record AddReviewPayload(RecordedReview Review);

public sealed record AddReviewInput([property: GraphQLType<IdType>] string ProductId, int Rating, string Text);

public sealed class RecordedSubscription
{
    [Subscribe]
    public RecordedReview OnReviewAdded([EventMessage] RecordedReview review) => review;

    [Subscribe]
    [Topic("ticks")]
    public int OnTick([EventMessage] int tick) => tick > 2 ? throw new GraphQLException("too many ticks") : tick;

    [Subscribe(With = nameof(CountAsync))]
    public int OnCount(int to, [EventMessage] int value) => value * 10;

    public async IAsyncEnumerable<int> CountAsync(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    [Authorize]
    [Subscribe(With = nameof(CountAsync))]
    public int OnSecretCount(int to, [EventMessage] int value) => value;
}

internal sealed class RecordedGate : DefaultSocketSessionInterceptor
{
    public override ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default)
        => new(connectionInitMessage.As<Hail>()?.Password == "wrong" ? ConnectionStatus.Reject("wrong password") : ConnectionStatus.Accept());

    private sealed record Hail(string? Password);
}
