namespace Commerce.Domain.Customers;

/// <summary>Who is behind a token.</summary>
/// <param name="SessionId">Null when an API key was used.</param>
/// <param name="ApiKeyId">Null when a person signed in.</param>
/// <param name="Scopes">What an API key is confined to; null for a person, who may do what the role allows.</param>
public sealed record SignedInUser(
    int UserId, string UserName, string Email, Role Role, int? SessionId, int? ApiKeyId = null, IReadOnlyList<string>? Scopes = null);
