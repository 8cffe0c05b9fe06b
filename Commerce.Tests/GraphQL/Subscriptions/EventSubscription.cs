using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Subscriptions;

/// <summary>Subscriptions of all kinds.</summary>
public sealed class EventSubscription(EventProbe probe)
{
    [Subscribe]
    public string OnNamed([EventMessage] string message) => message;

    [Subscribe]
    [Topic("of-{group}-{number}")]
    public string OnGroup(string group, [GraphQLName("number")] int no, [EventMessage] string message) => $"{group}{no}: {message}";

    [Subscribe(With = nameof(CountAsync))]
    public int OnCount(int to, [EventMessage] int value) => value == 13 ? throw new GraphQLException("unlucky") : value * 10 + to - to;

    public async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Delay(1, cancellationToken);
                yield return i;
            }
        }
        finally
        {
            probe.Ended.TrySetResult();
        }
    }

    [Subscribe(With = nameof(FailAsync))]
    public int? OnFailing([EventMessage] int value) => value;

    private static async IAsyncEnumerable<int> FailAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("the source is broken");
    }

    [Subscribe(With = nameof(OpenAsync))]
    public int? OnRefused([EventMessage] int value) => value;

    private static Task<IAsyncEnumerable<int>> OpenAsync() => throw new GraphQLException(ErrorBuilder.New().SetMessage("not now").SetCode("NOT_NOW").Build());

    [Subscribe(With = nameof(SlowAsync))]
    public async Task<int?> OnSlow([EventMessage] int value, CancellationToken cancellationToken)
    {
        if (value == 1)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        return value;
    }

    private static IEnumerable<int> SlowAsync() => [1, 2];

    /// <summary>Waits, and does not listen to whether anybody reads.</summary>
    [Subscribe(With = nameof(Deaf))]
    public int OnDeaf([EventMessage] int value) => value;

    private async IAsyncEnumerable<int> Deaf()
    {
        try
        {
            await probe.Release.Task;
            yield return 1;
        }
        finally
        {
            probe.Ended.TrySetResult();
        }
    }

    [Authorize(Roles = ["ADMIN"])]
    [Subscribe(With = nameof(Secrets))]
    public string OnSecret([EventMessage] string value) => value;

    private IEnumerable<string> Secrets()
    {
        probe.Opened++;
        return ["secret", "more"];
    }
}

/// <summary>What the streams of <see cref="EventSubscription"/> tell of themselves.</summary>
public sealed class EventProbe
{
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Opened { get; set; }
}
