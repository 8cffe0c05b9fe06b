using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class InterceptorTests : TransportTest
{
    [Fact]
    public async Task GlobalState_SetByAnInterceptor_IsSeenByResolvers()
        => Assert.Equal("""{"tenant":"acme"}""", (await Host.PostAsync("{ tenant }", null, ("X-Tenant", "acme"))).Data);

    [Fact]
    public async Task Interceptor_ThatThrows_RefusesTheRequest()
    {
        var answer = await Host.PostAsync("{ tenant }", null, ("X-Tenant", "banned"));

        Assert.Equal((400, "BANNED"), (answer.Status, answer.Code));
    }
}
