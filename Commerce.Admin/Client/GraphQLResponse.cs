using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Commerce.Admin.Client;

/// <summary>Reads an answer of the API into one of the three results.</summary>
internal static class GraphQLResponse
{
    public static async Task<GraphQLResult<T>> ReadAsync<T>(HttpResponseMessage response, bool isMutation, CancellationToken cancellation)
    {
        if (response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
            return new GraphQLFailure(FailureKind.Unreachable, $"The shop's API is not available ({(int)response.StatusCode}).");

        JsonDocument document;
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            document = await JsonDocument.ParseAsync(stream, default, cancellation);
        }
        catch (JsonException)
        {
            return WithoutJson(response.StatusCode);
        }

        using (document)
            return Read<T>(document.RootElement, isMutation);
    }

    private static GraphQLFailure WithoutJson(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => GraphQLFailures.SignedOut,
        HttpStatusCode.Forbidden => GraphQLFailures.NotAllowed,
        HttpStatusCode.RequestEntityTooLarge => new GraphQLFailure(FailureKind.Broken, "The file is larger than the shop accepts."),
        _ => new GraphQLFailure(FailureKind.Broken, $"The shop's API gave an answer that is not GraphQL ({(int)status}).")
    };

    public static GraphQLResult<T> Read<T>(JsonElement answer, bool isMutation)
    {
        if (answer.ValueKind != JsonValueKind.Object)
            return new GraphQLFailure(FailureKind.Broken, "The shop's API gave an answer that is not GraphQL.");
        if (answer.TryGetProperty("errors", out var errors) && errors is { ValueKind: JsonValueKind.Array } && errors.GetArrayLength() > 0
            && !OnlyHides(answer, errors))
            return GraphQLFailures.Of(errors[0]);
        if (!answer.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            return new GraphQLFailure(FailureKind.Broken, "The shop's API gave an answer without data.");
        if (isMutation && UserErrors(data) is { Count: > 0 } refusals)
            return new GraphQLResult<T>.Refused(refusals);

        try
        {
            return data.Deserialize<T>(GraphQLRequest.Json) is { } value
                ? new GraphQLResult<T>.Data(value)
                : new GraphQLFailure(FailureKind.Broken, "The shop's API gave an answer without data.");
        }
        catch (JsonException problem)
        {
            return new GraphQLFailure(FailureKind.Broken, $"The shop's API gave an answer of another shape at {problem.Path}.");
        }
    }

    /// <summary>Fields that a role may not read come as null with an error each; the rest of the answer is good.</summary>
    private static bool OnlyHides(JsonElement answer, JsonElement errors)
        => answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.EnumerateObject().All(field => field.Value.ValueKind != JsonValueKind.Null)
            && errors.EnumerateArray().All(error => GraphQLFailures.Of(error) == GraphQLFailures.NotAllowed);

    /// <summary>By convention every mutation's payload lists its refusals under <c>errors</c>.</summary>
    private static List<UserError> UserErrors(JsonElement data) => data.EnumerateObject()
        .Where(field => field.Value.ValueKind == JsonValueKind.Object)
        .Select(field => field.Value.TryGetProperty("errors", out var errors) ? errors : default)
        .Where(errors => errors.ValueKind == JsonValueKind.Array)
        .SelectMany(errors => errors.EnumerateArray())
        .Select(error => new UserError(Text(error, "message") ?? "The shop refused, without giving a reason.", Text(error, "code"),
            DateTimeOffset.TryParse(Text(error, "until"), CultureInfo.InvariantCulture, out var until) ? until : null,
            Text(error, "challenge")))
        .ToList();

    private static string? Text(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
