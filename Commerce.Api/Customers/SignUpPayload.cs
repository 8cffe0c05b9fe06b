using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>What `signUp` answers.</summary>
public sealed class SignUpPayload(User? user, IReadOnlyList<CartWarning> warnings)
{
    /// <summary>The new account; null where its address has to be confirmed first, whether there is a new account or not.</summary>
    [GraphQLDescription("The new account; null when it was refused, and where its address has to be confirmed first (Accounts:ConfirmFirst): then the mail that was sent there says how to go on.")]
    public User? User => user;

    /// <summary>What the shop changed when the guest's cart became the account's.</summary>
    [GraphQLDescription("What the shop changed when the guest's cart became the account's; null when it was refused.")]
    public IReadOnlyList<CartWarning> Warnings => warnings;
}
