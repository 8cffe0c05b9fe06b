namespace Commerce.Api.Customers;

/// <summary>A guest's session. The token is shown here and never again.</summary>
public sealed class GuestSession(string token, DateTime expiresAt)
{
    /// <summary>Send it as `X-Session-Token`.</summary>
    public string Token => token;

    /// <summary>When the session ends, in UTC.</summary>
    public DateTime ExpiresAt => expiresAt;
}
