using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Customers;

/// <summary>How accounts are opened.</summary>
/// <param name="ConfirmFirst">
/// Whether customers have to confirm their address before they can sign in. Then nobody learns who has an account: opening one, or taking
/// another address, is answered alike whether the address has one already, and what there is to say goes there by mail.
/// </param>
public sealed record AccountOptions(bool ConfirmFirst = false)
{
    /// <summary>Reads <c>Accounts:ConfirmFirst</c>.</summary>
    /// <param name="isDevelopment">Where one works on a storefront, who signed up can sign in at once.</param>
    public static AccountOptions From(IConfiguration configuration, bool isDevelopment) => new(configuration.GetValue("Accounts:ConfirmFirst", !isDevelopment));

    /// <summary>Whether an account can be signed in to. Colleagues get theirs by invitation.</summary>
    public bool CanEnter(User user) => !ConfirmFirst || user.EmailConfirmed || user.Role != Role.Customer;
}
