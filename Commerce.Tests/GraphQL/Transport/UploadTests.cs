using System.Net.Http.Headers;
using HotChocolate.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class UploadTests : TransportTest
{
    private const string Describe = """{"query":"mutation($f: Upload!) { describe(file: $f) }","variables":{"f":null}}""";

    [Fact]
    public async Task Upload_OneFile_IsRead()
        => Assert.Equal("""{"describe":"a.txt text/plain 5: hello"}""", (await SendAsync(Host, Describe, """{"1":["variables.f"]}""")).Data);

    [Fact]
    public async Task Upload_InsideAnInput_IsRead()
        => Assert.Equal(
            """{"nested":"t: a.txt"}""",
            (await SendAsync(
                Host,
                """{"query":"mutation($i: UploadFormInput!) { nested(form: $i) }","variables":{"i":{"title":"t","attachment":null}}}""",
                """{"1":["variables.i.attachment"]}""")).Data);

    [Fact]
    public async Task Upload_OneFileAtTwoPlaces_IsReadTwice()
        => Assert.Equal(
            """{"names":"a.txt,a.txt"}""",
            (await SendAsync(
                Host,
                """{"query":"mutation($f: [Upload!]!) { names(files: $f) }","variables":{"f":[null,null]}}""",
                """{"1":["variables.f.0","variables.f.1"]}""")).Data);

    [Fact]
    public async Task Upload_InABatch_GoesToItsRequest()
    {
        await using var host = await StartAsync(new GraphQLServerOptions { EnableBatching = true });
        var answer = await SendAsync(host, $$"""[{"query":"{ hello }"},{{Describe}}]""", """{"1":["1.variables.f"]}""");

        Assert.Contains("a.txt text/plain 5: hello", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithoutPreflight_IsRefused()
    {
        using var form = Form(Describe, """{"1":["variables.f"]}""");
        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", form);

        Assert.Equal((400, "HC0077"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_WithoutPreflight_IsReadWhereItIsNotEnforced()
    {
        await using var host = await StartAsync(new GraphQLServerOptions { EnforceMultipartRequestsPreflightHeader = false });
        using var form = Form(Describe, """{"1":["variables.f"]}""");

        Assert.Equal(200, (await host.SendAsync(HttpMethod.Post, "/graphql", form)).Status);
    }

    [Fact]
    public async Task Upload_Disabled_IsNotFound()
    {
        using var form = Form(Describe, """{"1":["variables.f"]}""");

        Assert.Equal(404, (await Host.SendAsync(HttpMethod.Post, "/http", form, ("GraphQL-Preflight", "1"))).Status);
    }

    [Theory]
    [InlineData(null, """{"1":["variables.f"]}""", "HC0035")]
    [InlineData("", """{"1":["variables.f"]}""", "HC0034")]
    [InlineData("{oops", """{"1":["variables.f"]}""", "HC0011")]
    [InlineData(Describe, null, "HC0044")]
    [InlineData(Describe, "{oops", "HC0043")]
    [InlineData(Describe, """{"1":"variables.f"}""", "HC0043")]
    [InlineData(Describe, """{"1":[]}""", "HC0037")]
    [InlineData(Describe, """{"9":["variables.f"]}""", "HC0038")]
    [InlineData(Describe, """{"1":["variables.nope"]}""", "HC0039")]
    [InlineData(Describe, """{"1":["variables.f.0"]}""", "HC0039")]
    [InlineData("""{"query":"{ hello }","variables":{"f":"text"}}""", """{"1":["variables.f"]}""", "HC0040")]
    [InlineData(Describe, """{"1":["f"]}""", "HC0041")]
    [InlineData(Describe, """{"1":["variables..f"]}""", "HC0041")]
    [InlineData(Describe, """{"1":["values.f"]}""", "HC0042")]
    [InlineData(Describe, "{}", "HC0018")]
    [InlineData(Describe, "[]", "HC0043")]
    [InlineData(Describe, "null", "HC0043")]
    [InlineData(Describe, """{"1":null}""", "HC0037")]
    [InlineData(Describe, """{"1":[null]}""", "HC0043")]
    [InlineData(Describe, """{"1":["variables.f","variables.f"]}""", "HC0040")]
    [InlineData(Describe, """{"1":["variables"]}""", "HC0041")]
    [InlineData(Describe, """{"1":["variables.f"],"2":["variables.f"]}""", "HC0038")]
    [InlineData("""{"query":"mutation($f: [Upload!]!) { names(files: $f) }","variables":{"f":[null]}}""", """{"1":["variables.f.1"]}""", "HC0039")]
    [InlineData("""{"query":"mutation($f: [Upload!]!) { names(files: $f) }","variables":{"f":[null]}}""", """{"1":["variables.f.-1"]}""", "HC0039")]
    [InlineData("""{"query":"{ hello }"}""", """{"1":["variables.f"]}""", "HC0039")]
    [InlineData("""{"query":"{ hello }","variables":[{"f":null}]}""", """{"1":["variables.0.f"]}""", "HC0009")]
    [InlineData("[]", """{"1":["0.variables.f"]}""", "HC0009")]
    [InlineData("7", """{"1":["variables.f"]}""", "HC0011")]
    public async Task Upload_WhatIsNoUpload_IsRefused(string? operations, string? map, string code)
    {
        var answer = await SendAsync(Host, operations, map);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_SeveralFiles_AreReadInTheOrderOfTheList()
    {
        using var form = Form(
            """{"query":"mutation($f: [Upload!]!) { names(files: $f) }","variables":{"f":[null,null]}}""",
            """{"1":["variables.f.1"],"2":["variables.f.0"]}""");
        form.Add(new StringContent("x;y"), "2", "b.csv");

        Assert.Equal("""{"names":"b.csv,a.txt"}""", (await Host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"))).Data);
    }

    [Fact]
    public async Task Upload_MapBeforeOperations_IsRefused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"1":["variables.f"]}"""), "map" },
            { new StringContent(Describe), "operations" },
            { new StringContent("hello"), "1", "a.txt" }
        };
        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));

        Assert.Equal((400, "HC0035"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_FileThatIsNeverSent_IsRefused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Describe), "operations" },
            { new StringContent("""{"1":["variables.f"]}"""), "map" }
        };
        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));

        Assert.Equal((400, "HC0038"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_MoreFilesThanAllowed_IsRefused()
    {
        await using var host = await StartAsync(services: s => s.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(o => o.ValueCountLimit = 8));
        using var form = Form(Describe, """{"1":["variables.f"]}""");
        for (var i = 2; i < 20; i++)
            form.Add(new StringContent("x"), $"{i}", "x.txt");
        var answer = await host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));

        Assert.Equal((400, "HC0033"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_FormThatIsNone_IsRefused()
    {
        using var body = GraphQLHost.Json("no form", "multipart/form-data; boundary=x");
        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", body, ("GraphQL-Preflight", "1"));

        Assert.Equal(400, answer.Status);
    }

    [Theory]
    [InlineData("""{"query":"mutation($f: Upload!) { describe(file: $f) }","variables":{"f":"text"}}""")]
    [InlineData("""{"query":"mutation { describe(file: \"text\") }"}""")]
    public async Task Json_WhereAFileShouldBe_IsRefused(string body)
        => Assert.Equal(400, (await Host.PostBodyAsync(body)).Status);

    private static async Task<Answer> SendAsync(GraphQLHost host, string? operations, string? map)
    {
        using var form = Form(operations, map);
        return await host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));
    }

    private static MultipartFormDataContent Form(string? operations, string? map)
    {
        var form = new MultipartFormDataContent();
        if (operations is not null)
            form.Add(new StringContent(operations), "operations");
        if (map is not null)
            form.Add(new StringContent(map), "map");
        form.Add(new StringContent("hello") { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, "1", "a.txt");
        return form;
    }
}
