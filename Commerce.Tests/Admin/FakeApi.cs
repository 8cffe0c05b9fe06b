using System.Net;
using System.Text;
using System.Text.Json;

namespace Commerce.Tests.Admin;

/// <summary>The API's side of the wire: answers operations by their name, and remembers what it was asked.</summary>
internal sealed class FakeApi : HttpMessageHandler
{
    /// <summary>Every list asks for the views that were kept of it, the list of feeds for schedules that fail, and the page of every feed for its pictures.</summary>
    private readonly Dictionary<string, Func<FakeRequest, HttpResponseMessage>> answers = new(StringComparer.Ordinal)
    {
        ["SavedViews"] = _ => Json("""{"data":{"savedViews":[]} }"""),
        ["FailingFeedSchedules"] = _ => Json("""{"data":{"feedSchedules":{"nodes":[],"totalCount":0} } }"""),
        ["FeedImages"] = _ => Json("""{"data":{"productFeed":null} }""")
    };

    public List<FakeRequest> Requests { get; } = [];

    /// <summary>Nobody listens.</summary>
    public bool IsDown { get; set; }

    /// <summary>Stored files, by the path they are asked for.</summary>
    public Dictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> Files { get; } = new(StringComparer.Ordinal);

    public FakeApi Data(string operation, string data) => On(operation, _ => Json($$"""{"data":{{data}} }"""));

    public FakeApi Answer(string operation, string json) => On(operation, _ => Json(json));

    public FakeApi On(string operation, Func<FakeRequest, HttpResponseMessage> answer)
    {
        answers[operation] = answer;
        return this;
    }

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK)
        => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/graphql-response+json") };

    /// <summary>What is streamed to those who subscribe; null refuses, as an API does that is on its way up.</summary>
    public Func<FakeRequest, LiveStream?> Live { get; set; } = _ => null;

    public FakeRequest Last(string operation) => Requests.Last(request => request.Operation == operation);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("connection refused");
        if (request.Method == HttpMethod.Get)
            return Files.TryGetValue(request.RequestUri!.AbsolutePath, out var file) ? file(request) : new HttpResponseMessage(HttpStatusCode.NotFound);
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var asked = FakeRequest.Read(request, body);
        lock (Requests)
            Requests.Add(asked);
        if (request.Headers.Accept.Any(accept => accept.MediaType == "text/event-stream"))
            return Live(asked)?.ToResponse() ?? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        return answers.TryGetValue(asked.Operation, out var answer)
            ? answer(asked)
            : throw new InvalidOperationException($"The test gives no answer to {asked.Operation}.");
    }
}

internal sealed record FakeRequest(string Operation, JsonElement Variables, string? Token, string Body)
{
    public static FakeRequest Read(HttpRequestMessage request, string body)
    {
        var json = body.StartsWith('{') ? body : Part(body, "operations");
        var operation = JsonDocument.Parse(json).RootElement;
        return new FakeRequest(
            operation.GetProperty("operationName").GetString()!, operation.GetProperty("variables"), request.Headers.Authorization?.Parameter, body);
    }

    /// <summary>A named part of a multipart body.</summary>
    public static string Part(string body, string name)
    {
        var head = body.IndexOf($"name={name}", StringComparison.Ordinal);
        var start = body.IndexOf("\r\n\r\n", head, StringComparison.Ordinal) + 4;
        return body[start..body.IndexOf("\r\n--", start, StringComparison.Ordinal)];
    }
}
