using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Commerce.Admin.Client;

/// <summary>A file on its way to the API; read once, never held in memory.</summary>
public sealed record FileUpload(string VariablePath, Stream Content, string Filename, string? ContentType = null);

/// <summary>Builds the HTTP request of an operation.</summary>
internal static class GraphQLRequest
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static HttpRequestMessage Create<T>(GraphQLOperation<T> operation, object? variables, string? accessToken, IReadOnlyList<FileUpload>? files = null)
    {
        var body = new { query = operation.Text, operationName = operation.Name, variables = variables ?? new { } };
        var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = files is null or [] ? JsonContent.Create(body, options: Json) : Multipart(body, files)
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.9));
        // Servers ask for this header so that no foreign page can send a multipart form in somebody's name.
        request.Headers.Add("GraphQL-Preflight", "1");
        if (accessToken is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return request;
    }

    /// <summary>The same for a subscription, whose events are streamed (GraphQL over SSE).</summary>
    public static HttpRequestMessage CreateLive<T>(GraphQLOperation<T> operation, object? variables, string accessToken)
    {
        var request = Create(operation, variables, accessToken);
        request.Headers.Accept.Clear();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return request;
    }

    /// <summary>https://github.com/jaydenseric/graphql-multipart-request-spec: operations, then the map, then the files.</summary>
    private static MultipartFormDataContent Multipart(object body, IReadOnlyList<FileUpload> files)
    {
        var places = files.Select((file, i) => (Key: i.ToString(CultureInfo.InvariantCulture), Path: $"variables.{file.VariablePath}"));
        var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(body, Json)), "operations" },
            { new StringContent(JsonSerializer.Serialize(places.ToDictionary(place => place.Key, place => new[] { place.Path }), Json)), "map" }
        };
        foreach (var (file, i) in files.Select((file, i) => (file, i)))
        {
            var content = new StreamContent(file.Content, bufferSize: 81920);
            content.Headers.ContentType = MediaTypeHeaderValue.TryParse(file.ContentType, out var type) ? type : new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, i.ToString(CultureInfo.InvariantCulture), file.Filename);
        }

        return form;
    }
}
