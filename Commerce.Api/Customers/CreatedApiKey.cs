using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>A new API key. Its secret is shown here and never again.</summary>
public sealed class CreatedApiKey(ApiKey key, string secret)
{
    /// <summary>Send it as `Authorization: Bearer`.</summary>
    public string Secret => secret;

    internal int KeyId => key.Id;
}
