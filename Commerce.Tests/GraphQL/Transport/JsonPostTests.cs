using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class JsonPostTests : TransportTest
{
    [Fact]
    public async Task Post_Query_Answers()
    {
        var answer = await Host.PostAsync("{ hello }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/graphql-response+json; charset=utf-8", answer.ContentType);
        Assert.Equal("""{"data":{"hello":"Hello you"}}""", answer.Body);
    }

    [Fact]
    public async Task Post_Variables_AreCoerced()
        => Assert.Equal(
            """{"add":3,"numbers":[1,2,3]}""",
            (await Host.PostAsync("query($a: Int! $n: [Int!]!) { add(a: $a b: 2) numbers(values: $n) }", new { a = 1, n = new[] { 1, 2, 3 } })).Data);

    [Fact]
    public async Task Post_OperationName_Chooses()
        => Assert.Equal(
            """{"hello":"Hello b"}""",
            (await Host.PostBodyAsync("""{"query":"query A { hello } query B { hello(name: \"b\") }","operationName":"B"}""")).Data);

    [Theory]
    [InlineData("", "HC0009")]
    [InlineData("hello", "HC0011")]
    [InlineData("5", "HC0011")]
    [InlineData("""{"query": """, "HC0011")]
    [InlineData("""{"query":"{ hello }"} trailing""", "HC0011")]
    [InlineData("{}", "HC0011")]
    [InlineData("""{"query":null}""", "HC0011")]
    [InlineData("""{"query":""}""", "HC0011")]
    [InlineData("""{"query":5}""", "HC0011")]
    [InlineData("""{"query":"{ hello }","extensions":"x"}""", "HC0011")]
    [InlineData("""{"query":"{ hello }","operationName":5}""", "HC0011")]
    [InlineData("""{"query":"{ hello }","variables":"x"}""", "HC0011")]
    [InlineData("""{"query":"{ hello"}""", "HC0011")]
    [InlineData("[]", "HC0009")]
    [InlineData("""[{"query":"{ hello }"},{"query":"{ hello }"}]""", "HC0009")]
    [InlineData("""{"query":"query($a: Int!) { add(a: $a b: 1) }","variables":[{"a":1},{"a":2}]}""", "HC0009")]
    public async Task Post_WhatIsNoRequest_IsRefused(string body, string code)
    {
        var answer = await Host.PostBodyAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(code, answer.Code);
    }

    [Fact]
    public async Task Post_BrokenJson_TellsWhere()
    {
        var error = (await Host.PostBodyAsync("{\n  \"query\": }")).Json.GetProperty("errors")[0];

        Assert.Equal(2, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Post_BatchOfOne_IsAnsweredAsOne()
        => Assert.Equal("""{"data":{"hello":"Hello you"}}""", (await Host.PostBodyAsync("""[{"query":"{ hello }"}]""")).Body);

    [Fact]
    public async Task Post_UnknownProperties_ArePassedOver()
        => Assert.Equal(200, (await Host.PostBodyAsync("""{"query":"{ hello }","foo":{"bar":[1]},"extensions":{"a":1}}""")).Status);

    [Fact]
    public async Task Post_DeepVariables_AreRefused()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        var answer = await Host.PostBodyAsync("""{"query":"query($n: [Int!]!) { numbers(values: $n) }","variables":{"n":""" + deep + "}}");

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0011", answer.Code);
    }

    [Fact]
    public async Task Post_TooLong_IsRefused()
    {
        await using var host = await StartAsync(maxRequestSize: 1000);

        Assert.Equal("HC0010", (await host.PostAsync("{ hello } #" + new string('x', 1000))).Code);
        Assert.Equal(200, (await host.PostAsync("{ hello } #" + new string('x', 500))).Status);
    }

    [Theory]
    [InlineData("POST", "text/plain")]
    [InlineData("POST", "application/graphql")]
    [InlineData("POST", "application/jsonl")]
    [InlineData("PUT", "application/json")]
    [InlineData("DELETE", "application/json")]
    public async Task Send_WhatIsNotUnderstood_IsNotFound(string method, string contentType)
    {
        var answer = await Host.SendAsync(new HttpMethod(method), "/graphql", GraphQLHost.Json("""{"query":"{ hello }"}""", contentType));

        Assert.Equal(404, answer.Status);
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task Post_ContentTypeWithCharset_IsUnderstood()
        => Assert.Equal(200, (await Host.SendAsync(HttpMethod.Post, "/graphql", GraphQLHost.Json("""{"query":"{ hello }"}""", "application/json; charset=utf-8"))).Status);

    [Fact]
    public async Task Post_PathBelow_IsTheSameEndpoint()
        => Assert.Equal(200, (await Host.SendAsync(HttpMethod.Post, "/graphql/below", GraphQLHost.Json("""{"query":"{ hello }"}"""))).Status);
}
