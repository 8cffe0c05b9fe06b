using System.Text.Json;

namespace Commerce.Admin.Client;

/// <summary>Every failure the client tells of, in words for the person at the screen.</summary>
internal static class GraphQLFailures
{
    public static readonly GraphQLFailure SignedOut = new(FailureKind.SignedOut, "Your session has ended. Sign in again to go on.");
    public static readonly GraphQLFailure NotAllowed = new(FailureKind.NotAllowed, "Your role does not allow this.");
    public static readonly GraphQLFailure Unreachable = new(FailureKind.Unreachable, "The shop's API does not answer.");
    public static readonly GraphQLFailure TooSlow = new(FailureKind.Unreachable, "The shop's API took too long to answer.");

    public static readonly GraphQLFailure LostPlace = new(FailureKind.LostPlace, "The place in the list that was asked for is not there any more.");

    public static readonly GraphQLFailure NoSuchId = new(FailureKind.NoSuchId, "There is nothing at this address.");

    /// <summary>What the API says of ids that none of its ids can look like; it gives no code.</summary>
    private static readonly string[] BadIds = ["The node ID string has an invalid format.", "The node id type name "];

    /// <summary>From an entry of the response's <c>errors</c>.</summary>
    public static GraphQLFailure Of(JsonElement error) => Text(error, "extensions", "code") switch
    {
        "AUTH_NOT_AUTHENTICATED" => SignedOut,
        "AUTH_NOT_AUTHORIZED" => NotAllowed,
        "HC0078" => LostPlace,
        null when Text(error, "message") is { } message && BadIds.Any(start => message.StartsWith(start, StringComparison.Ordinal)) => NoSuchId,
        _ => new GraphQLFailure(FailureKind.Broken, Text(error, "message") ?? "The shop's API failed, without giving a reason.")
    };

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
