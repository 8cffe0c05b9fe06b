using HotChocolate.Execution.Pipeline;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public void Begin_AfterAnotherRequestEnded_HearsNothingOfIt()
    {
        using var gone = new CancellationTokenSource();
        TimeLimit.Begin(Long, gone.Token).End();

        using var next = TimeLimit.Begin(Long, CancellationToken.None);
        gone.Cancel();

        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void Begin_AfterARequestThatWasGivenUp_IsNotGivenUp()
    {
        using var gone = new CancellationTokenSource();
        var last = TimeLimit.Begin(Long, gone.Token);
        gone.Cancel();
        Assert.True(last.Token.IsCancellationRequested);
        last.End();

        using var next = TimeLimit.Begin(Long, CancellationToken.None);

        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void Begin_TimeIsOver_IsCancelled()
    {
        using var limit = TimeLimit.Begin(TimeSpan.FromMilliseconds(20), CancellationToken.None);

        Assert.True(limit.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(10)));
    }
}
