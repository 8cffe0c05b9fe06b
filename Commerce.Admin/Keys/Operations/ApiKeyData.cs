using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record ApiKeyData(KeyDetail? Node, IReadOnlyList<ScopeChoice>? ApiScopes)
{
    public static readonly GraphQLOperation<ApiKeyData> Operation = GraphQLOperation<ApiKeyData>.Load("Keys/Operations/ApiKey.graphql");
}

public sealed record KeyDetail(
    string Id, string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> UnusedScopes, IReadOnlyList<ScopeUse> ScopeUses, bool IsActive, bool IsRevoked, DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RotatedAt, DateTimeOffset? PreviousExpiresAt, DateTimeOffset? PreviousUsedAt, KeyOwner? User) : IKeyState;

public sealed record ScopeUse(string Scope, DateTimeOffset? LastUsedAt);

/// <param name="IsUsable">Whether it opens anything for the role of who looks.</param>
public sealed record ScopeChoice(string Name, string Description, bool IsUsable);
