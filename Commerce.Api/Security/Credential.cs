namespace Commerce.Api.Security;

/// <summary>The token of a request, kept so that a request that lasts can be looked at again.</summary>
internal sealed class Credential
{
    private Credential(ShopToken token) => Token = token;

    public ShopToken Token { get; }

    /// <summary>When it was last found to hold, as a timestamp of the clock.</summary>
    public long? CheckedAt { get; set; }

    public static void Set(HttpContext context, ShopToken token) => context.Items[typeof(Credential)] = new Credential(token);

    /// <summary>Null for a request of nobody.</summary>
    public static Credential? Of(HttpContext context) => context.Items.TryGetValue(typeof(Credential), out var value) ? value as Credential : null;
}
