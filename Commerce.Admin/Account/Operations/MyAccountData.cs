using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record MyAccountData(MyAccount? Me)
{
    public static readonly GraphQLOperation<MyAccountData> Operation = GraphQLOperation<MyAccountData>.Load("Account/Operations/MyAccount.graphql");
}

public sealed record MyAccount(
    string Id, string Email, string FirstName, string LastName, string Role, bool TwoFactorEnabled, MySessions? Sessions, MyKeys? ApiKeys);

public sealed record MySessions(IReadOnlyList<MySession>? Nodes);

public sealed record MySession(
    string Id, string? IpAddress, string? UserAgent, DateTimeOffset CreatedAt, DateTimeOffset LastActivityAt, DateTimeOffset ExpiresAt, bool IsCurrent);

public sealed record MyKeys(IReadOnlyList<MyKey>? Nodes);

public sealed record MyKey(string Id, string Name, DateTimeOffset? LastUsedAt, DateTimeOffset? ExpiresAt);
