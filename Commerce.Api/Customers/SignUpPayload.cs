using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>What `signUp` answers.</summary>
public sealed class SignUpPayload(User user, IReadOnlyList<CartWarning> warnings)
{
    /// <summary>The new account.</summary>
    [GraphQLDescription("The result; null when it was refused.")]
    public User User => user;

    /// <summary>What the shop changed when the guest's cart became the account's.</summary>
    [GraphQLDescription("What the shop changed when the guest's cart became the account's; null when it was refused.")]
    public IReadOnlyList<CartWarning> Warnings => warnings;
}
