using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Whose account somebody may edit, and who that is.</summary>
/// <param name="UserId">Their own, always.</param>
/// <param name="Actor">For the audit log.</param>
/// <param name="Customers">Those of customers as well.</param>
/// <param name="Staff">Those of staff as well.</param>
public sealed record AccountReach(int UserId, AuditActor Actor, bool Customers = false, bool Staff = false)
{
    /// <summary>The account as it is now, for an edit within the caller's transaction: edits of one account go one after another.</summary>
    /// <exception cref="UserNotFoundException">There is none, or it is beyond reach.</exception>
    internal async Task<User> OpenAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken)
    {
        await LockAsync(context, userId, cancellationToken);
        var user = await context.Users.FirstOrDefaultAsync(row => row.Id == userId && row.ErasedAt == null, cancellationToken);
        return user is not null && Covers(user) ? user : throw new UserNotFoundException(userId);
    }

    /// <summary>Makes edits of one account wait for each other, until the caller's transaction ends.</summary>
    internal static Task<int> LockAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken) =>
        context.Users.Where(row => row.Id == userId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount), cancellationToken);

    internal bool Covers(User user) => user.Id == UserId || (user.Role == Role.Customer ? Customers : Staff);

    /// <summary>What a customer does in person with the own account is nobody else's business; everything else is logged.</summary>
    internal bool IsLogged(User user) => user.Id != UserId || user.Role != Role.Customer || Actor.Type != AuditActorType.User;
}
