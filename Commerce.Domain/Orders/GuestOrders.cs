using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>Gives what somebody ordered as a guest to the account that the guest signs in to.</summary>
public sealed class GuestOrders(ShopWrites writes, TokenService tokens)
{
    /// <summary>
    /// The orders that were placed in the guest's session with the account's e-mail address become the account's; those with another address
    /// stay the session's, which may be that of a device that others use.
    /// </summary>
    /// <param name="guestToken">As the guest sends it; null when there is none.</param>
    /// <returns>How many.</returns>
    public async Task<int> ClaimAsync(string? guestToken, int userId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(guestToken)) return 0;
        if (await tokens.FindGuestAsync(guestToken, cancellationToken) is not { Id: var sessionId }) return 0;
        return await writes.RunAsync(async (context, token) =>
        {
            var email = await context.Users.Where(user => user.Id == userId).Select(user => user.Email).FirstOrDefaultAsync(token);
            var orders = await context.Orders.Where(order => order.SessionId == sessionId && order.UserId == null).ToListAsync(token);
            var theirs = orders.Where(order => string.Equals(order.Email, email, StringComparison.OrdinalIgnoreCase)).ToList();
            foreach (var order in theirs) order.UserId = userId;
            await context.SaveChangesAsync(token);
            return theirs.Count;
        }, cancellationToken);
    }
}
