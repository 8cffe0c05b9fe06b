using HotChocolate.AspNetCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class SchemaRequestTests : TransportTest
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?SDL=")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/sdl")]
    public async Task Schema_IsAFile(string path)
    {
        var answer = await Host.GetAsync(path);

        Assert.Equal((200, "application/graphql; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("type TransportQuery {", answer.Body, StringComparison.Ordinal);
        Assert.Equal("attachment; filename=\"schema.graphql\"", answer.Disposition);
    }

    [Fact]
    public async Task Schema_ThatTheClientHas_IsNotSentAgain()
    {
        var tag = (await Host.GetAsync("/graphql?sdl")).ETag!;

        Assert.Equal((304, ""), await Host.GetAsync("/graphql?sdl", ("If-None-Match", tag)) is var answer ? (answer.Status, answer.Body) : default);
    }

    [Fact]
    public async Task Types_OnlyThose_ArePrinted()
    {
        var answer = await Host.GetAsync("/graphql?sdl&types=UploadFormInput");

        Assert.StartsWith("input UploadFormInput {", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("type", answer.Body.Replace("UploadFormInput", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("attachment; filename=\"UploadFormInput.graphql\"", answer.Disposition);
    }

    [Theory]
    [InlineData("Nope", 404, "HC0060")]
    [InlineData("No.pe", 400, "HC0059")]
    [InlineData("", 400, "HC0058")]
    public async Task Types_Unknown_AreRefused(string types, int status, string code)
    {
        var answer = await Host.GetAsync("/graphql?sdl&types=" + types);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Schema_Disabled_IsNotFound()
    {
        await using var host = await StartAsync(new GraphQLServerOptions { EnableSchemaRequests = false });

        Assert.Equal(404, (await host.GetAsync("/graphql?sdl")).Status);
    }
}
