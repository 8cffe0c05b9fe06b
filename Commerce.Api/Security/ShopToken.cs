namespace Commerce.Api.Security;

/// <summary>An opaque token as a client sends it.</summary>
/// <param name="Value">The token.</param>
/// <param name="IsGuest">Whether it is a guest's; otherwise an access token or an API key.</param>
internal sealed record ShopToken(string Value, bool IsGuest)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of an <c>Authorization</c> header, with or without its scheme.</summary>
    public static ShopToken FromBearer(string text) =>
        new(text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? text[Scheme.Length..].Trim() : text.Trim(), IsGuest: false);
}
