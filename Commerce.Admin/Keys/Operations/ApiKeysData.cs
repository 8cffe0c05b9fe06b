using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Keys.Operations;

public sealed record ApiKeysData(Connection<KeyRow> ApiKeys)
{
    public static readonly GraphQLOperation<ApiKeysData> Operation = GraphQLOperation<ApiKeysData>.Load("Keys/Operations/ApiKeys.graphql");
}

public sealed record KeyRow(
    string Id, string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> UnusedScopes, bool IsActive, bool IsRevoked, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt,
    DateTimeOffset? LastUsedAt, DateTimeOffset? PreviousExpiresAt, KeyOwner? User) : IKeyState;

public sealed record KeyOwner(string Id, string Email, string FirstName, string LastName)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}
