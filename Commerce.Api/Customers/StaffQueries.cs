using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>What can be read of the staff from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class StaffQueries
{
    /// <summary>The invitations whose link works, the newest first, 100 at most. For administrators.</summary>
    [Authorize(Policy = Policies.Administration)]
    public async Task<IReadOnlyList<StaffInvitation>> GetStaffInvitationsAsync(ShopView shop, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await shop.All<StaffInvitation>().Where(row => row.AcceptedAt == null && row.WithdrawnAt == null && row.ExpiresAt > now)
            .Include(row => row.InvitedBy).OrderByDescending(row => row.Id).Take(100).ToListAsync(cancellationToken);
    }

    /// <summary>What an invitation offers to who has the link; null when it does not work any more.</summary>
    /// <param name="token">From the link in the mail.</param>
    public async Task<InvitationOffer?> GetInvitationOfferAsync(string token, StaffInvitations invitations, CancellationToken cancellationToken) =>
        await invitations.FindAsync(token, cancellationToken) is { } found ? new InvitationOffer(found) : null;
}
