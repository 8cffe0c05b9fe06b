using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>What is done about single sessions.</summary>
public sealed class SessionDesk(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Ends a session: the browser or device behind it has to sign in again.</summary>
    /// <returns>The session's id.</returns>
    /// <exception cref="SessionNotFoundException">There is none that is open, or it is beyond reach.</exception>
    public Task<int> EndAsync(int sessionId, AccountReach reach, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var session = await context.Sessions.Include(row => row.User).FirstOrDefaultAsync(row => row.Id == sessionId && row.UserId != null, token);
        if (session is null || !reach.Covers(session.User!)) throw new SessionNotFoundException();
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        var isEnded = await context.Sessions.Where(row => row.Id == sessionId && row.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now), token) == 1;
        if (!isEnded) throw new SessionNotFoundException();
        if (reach.IsLogged(session.User!)) audit.Record(context, reach.Actor, "session.end", nameof(User), $"{session.UserId}", null, new { session = sessionId });
        await context.SaveChangesAsync(token);
        return sessionId;
    }, cancellationToken);
}
