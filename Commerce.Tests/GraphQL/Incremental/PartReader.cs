using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>Reads the parts of a response while they come, with readers that know nothing of GraphQL.</summary>
internal sealed class PartReader(HttpResponseMessage response, Stream body) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private MultipartReader? _multipart;
    private IAsyncEnumerator<SseItem<string>>? _events;

    public HttpResponseMessage Response => response;

    public string? ContentType => response.Content.Headers.ContentType?.ToString();

    public static async Task<PartReader> CreateAsync(HttpResponseMessage response)
        => new(response, await response.Content.ReadAsStreamAsync());

    /// <summary>The next part; null at the end.</summary>
    public Task<JsonElement?> NextAsync()
        => (response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? NextEventAsync() : NextSectionAsync()).WaitAsync(s_patience);

    public async Task<IReadOnlyList<JsonElement>> RestAsync()
    {
        var parts = new List<JsonElement>();
        while (await NextAsync() is { } part)
            parts.Add(part);
        return parts;
    }

    public async ValueTask DisposeAsync()
    {
        if (_events is not null)
            await _events.DisposeAsync();
        await body.DisposeAsync();
        response.Dispose();
    }

    private async Task<JsonElement?> NextSectionAsync()
    {
        if (_multipart is null)
        {
            var boundary = MediaTypeHeaderValue.Parse(ContentType!).Boundary;
            _multipart = new MultipartReader(HeaderUtilities.RemoveQuotes(boundary).Value!, body);
        }

        if (await _multipart.ReadNextSectionAsync() is not { } section)
            return null;

        Assert(section.ContentType == "application/json; charset=utf-8");
        return await ParseAsync(section.Body);
    }

    private async Task<JsonElement?> NextEventAsync()
    {
        _events ??= SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
        if (!await _events.MoveNextAsync())
            return null;
        if (_events.Current.EventType == "complete")
        {
            Assert(!await _events.MoveNextAsync());
            return null;
        }

        Assert(_events.Current.EventType == "next");
        return JsonDocument.Parse(_events.Current.Data).RootElement;
    }

    private static async Task<JsonElement> ParseAsync(Stream stream)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    private static void Assert(bool condition) => Xunit.Assert.True(condition);
}
