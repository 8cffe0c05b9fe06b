using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>What is to be another; null stays as it is.</summary>
public sealed record ProfileChange(string? FirstName = null, string? LastName = null, string? UserName = null);

/// <summary>Edits how people are called.</summary>
public sealed class Profiles(ShopWrites writes, UserManager<User> users, AuditTrail audit)
{
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    /// <exception cref="InvalidTextException">A name.</exception>
    /// <exception cref="InvalidUserNameException" />
    /// <exception cref="UserNameTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<User> UpdateAsync(int userId, ProfileChange change, AccountReach reach, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var user = await reach.OpenAsync(context, userId, cancellationToken);
            var before = new { user.FirstName, user.LastName, user.UserName };
            user.FirstName = change.FirstName?.Trim() ?? user.FirstName;
            user.LastName = change.LastName?.Trim() ?? user.LastName;
            user.UserName = TextRules.Clean(change.UserName) ?? user.UserName!;
            user.NormalizedUserName = users.NormalizeName(user.UserName);
            var refusals = new Refusals();
            PersonName.Check(refusals, user.FirstName, user.LastName);
            if (user.UserName != before.UserName) await CheckUserNameAsync(refusals, user, context, cancellationToken);
            refusals.ThrowIfAny();
            if (reach.IsLogged(user))
                audit.Record(context, reach.Actor, "user.updateProfile", nameof(User), $"{userId}", before, new { user.FirstName, user.LastName, user.UserName });
            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException exception) when (exception.IsUniqueViolation())
            {
                // Somebody took the name at the same moment.
                throw new UserNameTakenException(user.UserName);
            }

            return user;
        }, cancellationToken);
    }

    private async Task CheckUserNameAsync(Refusals refusals, User user, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var allowed = users.Options.User.AllowedUserNameCharacters;
        refusals.AddIf(!user.UserName!.All(letter => allowed.Contains(letter, StringComparison.Ordinal)) || user.UserName!.Length > 256,
            () => new InvalidUserNameException(user.UserName!));
        // Neither another one's user name nor the address that another one signs in with.
        if (await context.Users.AnyAsync(row => row.Id != user.Id
            && (row.NormalizedUserName == user.NormalizedUserName || row.NormalizedEmail == user.NormalizedUserName), cancellationToken))
            refusals.Add(new UserNameTakenException(user.UserName!));
    }
}
