using Commerce.Domain.Data.Writes;
using Commerce.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Lets people in, or no longer. What they ordered goes on.</summary>
public sealed class AccountStatus(ShopWrites writes, TokenService tokens, AuditTrail audit)
{
    /// <summary>Switches an account off: nobody signs in with it, and its tokens and keys stop working at once. Its sessions end, so that they do not come back with it.</summary>
    /// <param name="reason">For the audit log; at most 500 characters.</param>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    /// <exception cref="OwnAccountException">It is the caller's own.</exception>
    /// <exception cref="LastAdminException">It is the only active administrator's.</exception>
    /// <exception cref="InvalidTextException">The reason.</exception>
    public Task<int> DeactivateAsync(int userId, string? reason, AccountReach reach, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var refusals = new Refusals();
            TextRules.Check(refusals, TextRules.Clean(reason), 500, isRequired: false, "reason");
            refusals.AddIf(userId == reach.UserId, () => new OwnAccountException());
            refusals.ThrowIfAny();
            if (reach.Staff) await Accounts.LockAdministratorsAsync(context, token);
            var user = await reach.OpenAsync(context, userId, token);
            if (!user.IsActive) return userId;
            if (user.Role == Role.Admin && !await context.Users.AnyAsync(row => row.Id != userId && row.Role == Role.Admin && row.IsActive, token)) throw new LastAdminException();
            user.IsActive = false;
            var ended = await tokens.SignOutEverywhereAsync(context, userId, exceptSessionId: null, token);
            audit.Record(context, reach.Actor, "user.deactivate", nameof(User), $"{userId}", new { IsActive = true }, new { IsActive = false, reason = TextRules.Clean(reason), sessionsEnded = ended });
            await context.SaveChangesAsync(token);
            return userId;
        }, cancellationToken);

    /// <summary>Switches an account on again.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    public Task<int> ReactivateAsync(int userId, AccountReach reach, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var user = await reach.OpenAsync(context, userId, token);
            if (user.IsActive) return userId;
            user.IsActive = true;
            audit.Record(context, reach.Actor, "user.reactivate", nameof(User), $"{userId}", new { IsActive = false }, new { IsActive = true });
            await context.SaveChangesAsync(token);
            return userId;
        }, cancellationToken);

    /// <summary>Ends all sessions of an account. Returns how many were open.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    public Task<int> SignOutEverywhereAsync(int userId, AccountReach reach, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var user = await reach.OpenAsync(context, userId, token);
            var ended = await tokens.SignOutEverywhereAsync(context, userId, exceptSessionId: null, token);
            if (reach.IsLogged(user)) audit.Record(context, reach.Actor, "user.signOutEverywhere", nameof(User), $"{userId}", null, new { sessionsEnded = ended });
            await context.SaveChangesAsync(token);
            return ended;
        }, cancellationToken);
}
