using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>What an invitation offers.</summary>
public sealed class InvitationOffer(StaffInvitation invitation)
{
    /// <summary>The address to sign in with.</summary>
    public string Email => invitation.Email;

    /// <summary>What who follows it will be.</summary>
    public Role Role => invitation.Role;

    /// <summary>Until when the link works, in UTC.</summary>
    public DateTime ExpiresAt => invitation.ExpiresAt;
}
