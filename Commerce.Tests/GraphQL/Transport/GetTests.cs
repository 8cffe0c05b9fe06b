using HotChocolate.AspNetCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class GetTests : TransportTest
{
    [Fact]
    public async Task Get_Query_Answers()
        => Assert.Equal("""{"data":{"hello":"Hello you"}}""", (await Host.GetAsync("/graphql?query={hello}")).Body);

    [Fact]
    public async Task Get_VariablesAndOperationName_AreRead()
        => Assert.Equal(
            """{"add":3}""",
            (await Host.GetAsync("/graphql?query=query A($a:Int!){add(a:$a,b:2)} query B{hello}&variables={\"a\":1}&operationName=A&extensions={}")).Data);

    [Theory]
    [InlineData("/graphql?query=", 400, "HC0013")]
    [InlineData("/graphql?query={hello}&variables={a", 400, "HC0011")]
    [InlineData("/graphql?query={hello}&variables=5", 400, "HC0011")]
    [InlineData("/graphql?query={hello}&extensions=[]", 400, "HC0011")]
    public async Task Get_WhatIsNoRequest_IsRefused(string path, int status, string code)
    {
        var answer = await Host.GetAsync(path);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?x=1")]
    [InlineData("/http?query={hello}")]
    public async Task Get_WhatIsNotUnderstood_IsNotFound(string path)
        => Assert.Equal((404, ""), await Host.GetAsync(path) is var answer ? (answer.Status, answer.Body) : default);

    [Fact]
    public async Task Get_Mutation_IsRefusedUnlessAllowed()
    {
        Assert.Equal(405, (await Host.GetAsync("/graphql?query=mutation{ping}")).Status);

        await using var open = await StartAsync(new GraphQLServerOptions { AllowedGetOperations = AllowedGetOperations.QueryAndMutation });
        Assert.Equal("""{"ping":"pong"}""", (await open.GetAsync("/graphql?query=mutation{ping}")).Data);
    }

    [Fact]
    public async Task Get_WithoutPreflight_IsNotFoundWhereItIsEnforced()
    {
        await using var host = await StartAsync(new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true });

        Assert.Equal(404, (await host.GetAsync("/graphql?query={hello}")).Status);
        Assert.Equal(200, (await host.GetAsync("/graphql?query={hello}", ("GraphQL-Preflight", "1"))).Status);
    }

    [Fact]
    public async Task Get_Disabled_IsNotFound()
    {
        await using var host = await StartAsync(new GraphQLServerOptions { EnableGetRequests = false });

        Assert.Equal(404, (await host.GetAsync("/graphql?query={hello}")).Status);
    }
}
