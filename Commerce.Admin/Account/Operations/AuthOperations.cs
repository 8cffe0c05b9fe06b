using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record SignInData(AuthPayload SignIn)
{
    public static readonly GraphQLOperation<SignInData> Operation = GraphQLOperation<SignInData>.Load("Account/Operations/SignIn.graphql");
}

public sealed record RefreshTokenData(AuthPayload RefreshToken)
{
    public static readonly GraphQLOperation<RefreshTokenData> Operation
        = GraphQLOperation<RefreshTokenData>.Load("Account/Operations/RefreshToken.graphql");
}

public sealed record SignOutData(SignOutPayload SignOut)
{
    public static readonly GraphQLOperation<SignOutData> Operation = GraphQLOperation<SignOutData>.Load("Account/Operations/SignOut.graphql");
}

public sealed record AuthPayload(AuthTokens? AuthTokens);

public sealed record SignOutPayload(bool? SignedOut);

/// <param name="AccessToken">A bearer token, good until <paramref name="ExpiresAt"/>.</param>
/// <param name="RefreshToken">Good for one exchange against new tokens.</param>
public sealed record AuthTokens(string AccessToken, string RefreshToken, DateTimeOffset ExpiresAt, Person? User);

/// <summary>Who signed in.</summary>
public sealed record Person(string Id, string? Email, string? FirstName, string? LastName, string Role)
{
    public string DisplayName => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email ?? "?";
}
