using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>What administrators do with people's accounts.</summary>
public sealed class Accounts(IDbContextFactory<CommerceDbContext> contexts, AuditTrail audit, TokenService tokens)
{
    /// <summary>Switches an account on or off. Off, all its sessions end at once and its keys open nothing.</summary>
    /// <exception cref="UserNotFoundException" />
    /// <exception cref="LastAdminException">It is the only active administrator.</exception>
    public Task<User> SetActiveAsync(int userId, bool isActive, AuditActor actor, CancellationToken cancellationToken = default) =>
        ChangeAsync(userId, isActive ? "user.activate" : "user.deactivate", user => user.IsActive = isActive, actor, cancellationToken);

    /// <summary>Gives a person another role; it holds from the next request on.</summary>
    /// <exception cref="UserNotFoundException" />
    /// <exception cref="LastAdminException">It is the only active administrator.</exception>
    public Task<User> SetRoleAsync(int userId, Role role, AuditActor actor, CancellationToken cancellationToken = default) =>
        ChangeAsync(userId, "user.setRole", user => user.Role = role, actor, cancellationToken);

    /// <summary>Within a transaction: two administrators who put each other out at once must not both succeed. SQLite has one writer anyway.</summary>
    internal static Task<int> LockAdministratorsAsync(CommerceDbContext context, CancellationToken cancellationToken) => context.Database.IsNpgsql()
        ? context.Database.ExecuteSqlRawAsync("LOCK TABLE \"Users\" IN SHARE ROW EXCLUSIVE MODE", cancellationToken)
        : Task.FromResult(0);

    private async Task<User> ChangeAsync(
        int userId, string action, Action<User> change, AuditActor actor, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await LockAdministratorsAsync(context, cancellationToken);
        var user = await context.Users.FirstOrDefaultAsync(row => row.Id == userId, cancellationToken)
            ?? throw new UserNotFoundException(userId);
        var before = new { role = EnumText.Of(user.Role), isActive = user.IsActive };
        change(user);
        if (user is not { Role: Role.Admin, IsActive: true }
            && !await context.Users.AnyAsync(row => row.Id != userId && row.Role == Role.Admin && row.IsActive, cancellationToken))
            throw new LastAdminException();
        audit.Record(context, actor, action, nameof(User), $"{userId}", before, new { role = EnumText.Of(user.Role), isActive = user.IsActive });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (!user.IsActive) await tokens.SignOutEverywhereAsync(userId, cancellationToken);
        return user;
    }
}
