using Commerce.Domain.Carts;
using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>What `confirmSignIn` answers.</summary>
public sealed class ConfirmSignInPayload(AuthTokens authTokens, IReadOnlyList<CartWarning> warnings)
{
    /// <summary>The tokens.</summary>
    [GraphQLDescription("The result; null when it was refused.")]
    public AuthTokens AuthTokens => authTokens;

    /// <summary>What the shop changed when the guest's cart went into the account's.</summary>
    [GraphQLDescription("What the shop changed when the guest's cart went into the account's; null when it was refused.")]
    public IReadOnlyList<CartWarning> Warnings => warnings;
}
