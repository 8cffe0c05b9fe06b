using System.Net;
using System.Net.Http.Json;
using System.Text;
using Commerce.Tests.GraphQL.Transport.Sockets;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.EventStreams;

/// <summary>A client that reads a stream of events.</summary>
internal sealed class LiveEvents(HttpResponseMessage response, StreamReader reader) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    public HttpResponseMessage Response => response;

    public static async Task<LiveEvents> OpenAsync(LiveHost host, HttpRequestMessage request)
    {
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var timeout = new CancellationTokenSource(s_patience);
        var response = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        return new LiveEvents(response, new StreamReader(await response.Content.ReadAsStreamAsync(), Encoding.UTF8));
    }

    public static Task<LiveEvents> OpenAsync(LiveHost host, string query)
        => OpenAsync(host, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) });

    /// <summary>The next line that is no comment; null at the end.</summary>
    public async Task<string?> LineAsync()
    {
        while (true)
        {
            var line = await RawLineAsync();
            if (line is null or { Length: > 0 } && line != ":")
                return line;
        }
    }

    /// <summary>The next line, whatever it is; null at the end.</summary>
    public Task<string?> RawLineAsync() => reader.ReadLineAsync().WaitAsync(s_patience);

    public async Task ExpectAsync(params string?[] lines)
    {
        foreach (var line in lines)
            Assert.Equal(line, await LineAsync());
    }

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
    }

    /// <summary>The status and body of a request that is answered at once.</summary>
    public static async Task<(HttpStatusCode Status, string Body)> SendAsync(LiveHost host, HttpMethod method, string path, string? token = null, object? body = null, string? user = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        if (user is not null)
            request.Headers.Add("X-User", user);
        using var response = await host.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
