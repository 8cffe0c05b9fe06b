using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Data.Demo;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Nodes;

/// <summary>What clients say to a node.</summary>
internal static class NodeTalk
{
    public static async Task<JsonElement> AskAsync(this NodeProcess node, string query, object? variables = null, string? bearer = null)
    {
        using var response = await node.SendAsync(JsonContent(query, variables), bearer);
        return await DataAsync(response);
    }

    /// <summary>A mutation with a file as <c>$file</c>.</summary>
    public static async Task<JsonElement> UploadAsync(this NodeProcess node, string query, object variables, byte[] file, string name, string bearer)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query, variables })), "operations" },
            { new StringContent("""{"0":["variables.file"]}"""), "map" },
            { new ByteArrayContent(file), "0", name },
        };
        using var response = await node.SendAsync(form, bearer);
        return await DataAsync(response);
    }

    public static async Task<HttpResponseMessage> SendAsync(this NodeProcess node, HttpContent content, string? bearer = null, string? guest = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = content };
        request.Headers.Add("GraphQL-Preflight", "1");
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (guest is not null) request.Headers.Add("X-Session-Token", guest);
        return await node.Http.SendAsync(request);
    }

    public static StringContent JsonContent(string query, object? variables = null) =>
        new(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");

    public static async Task<string> SignInAsync(this NodeProcess node, string email)
    {
        var data = await node.AskAsync(
            "mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { authTokens { accessToken } } }",
            new { email, password = DemoData.Password });
        return data.GetProperty("signIn").GetProperty("authTokens").GetProperty("accessToken").GetString()!;
    }

    /// <summary>A web socket, signed in.</summary>
    public static async Task<LiveSocket> OpenSocketAsync(this NodeProcess node, string bearer)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(node.Address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        var live = new LiveSocket(socket);
        await live.SendAsync($$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{bearer}}}"}}""");
        await live.ExpectAsync("""{"type":"connection_ack"}""");
        return live;
    }

    private static async Task<JsonElement> DataAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode && !text.Contains("\"errors\":[", StringComparison.Ordinal), text);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("data").Clone();
    }
}
