using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

public sealed class IncrementalTimeoutTests : IncrementalTest
{
    protected override TimeSpan Timeout => TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Defer_LongerThanARequestMayTake_EndsWithAnError()
    {
        var parts = await ReadAllAsync("{ captain { id ... @defer { slow(gate: \"never\") } } }");

        Assert.Equal(2, parts.Count);
        var completed = Assert.Single(parts[1].GetProperty("completed").EnumerateArray());
        Assert.Equal("HC0045", completed.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(parts[1].GetProperty("hasNext").GetBoolean());
        await Gates.Cancelled("never");
    }
}
