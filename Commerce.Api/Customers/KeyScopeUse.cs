using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>One of a key's scopes, and whether it is needed.</summary>
[GraphQLName("ApiScopeUse")]
public sealed class KeyScopeUse(string scope, DateTime? lastUsedAt)
{
    /// <summary>As `resource:action`.</summary>
    public string Scope => scope;

    /// <summary>When it was last needed, to within an hour, in UTC; null for never.</summary>
    public DateTime? LastUsedAt => lastUsedAt;
}
