using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Brings people into the staff: an administrator invites, a mail carries the link, and who follows it sets their own password.</summary>
public sealed class StaffInvitations(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, PasswordCheck passwords, ILookupNormalizer normalizer, AuditTrail audit, TimeProvider clock)
{
    /// <summary>How long a link lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Invites somebody. An earlier invitation to the same address ends.</summary>
    /// <returns>The invitation's id.</returns>
    /// <exception cref="InvalidEmailException" />
    /// <exception cref="StaffRoleRequiredException">Customers need no invitation.</exception>
    /// <exception cref="EmailTakenException">There is an account with this address: give it the role instead.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> InviteAsync(string email, Role role, StaffMember inviter, CancellationToken cancellationToken = default)
    {
        email = email.Trim();
        var refusals = new Refusals();
        refusals.AddIf(!EmailSyntax.IsValid(email), () => new InvalidEmailException(email));
        refusals.AddIf(role == Role.Customer, () => new StaffRoleRequiredException());
        refusals.ThrowIfAny();
        var normalized = normalizer.NormalizeEmail(email);
        return writes.RunAsync(async (context, token) =>
        {
            if (await context.Users.AnyAsync(user => user.NormalizedEmail == normalized || user.NormalizedUserName == normalized, token)) throw new EmailTakenException(email);
            var now = clock.GetUtcNow().UtcDateTime;
            await context.StaffInvitations.Where(row => row.Email == email && row.AcceptedAt == null && row.WithdrawnAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, (DateTime?)now), token);
            var invitation = new StaffInvitation { Email = email, Role = role, InvitedById = inviter.UserId, ExpiresAt = now + Lifetime };
            context.StaffInvitations.Add(invitation);
            await context.SaveChangesAsync(token);
            Mails.Enqueue(context, StaffInvitationMail.Name, email, arguments: new { invitationId = invitation.Id });
            audit.Record(context, inviter.Actor, "staff.invite", nameof(StaffInvitation), $"{invitation.Id}", newValues: new { Email = email, Role = EnumText.Of(role) });
            await context.SaveChangesAsync(token);
            return invitation.Id;
        }, cancellationToken);
    }

    /// <summary>Takes an invitation back: its link works no more.</summary>
    /// <exception cref="InvitationNotFoundException">There is none, or it is over already.</exception>
    public Task<int> WithdrawAsync(int id, StaffMember staff, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var isEnded = await context.StaffInvitations.Where(row => row.Id == id && row.AcceptedAt == null && row.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, (DateTime?)now), token) == 1;
        if (!isEnded) throw new InvitationNotFoundException();
        audit.Record(context, staff.Actor, "staff.withdrawInvitation", nameof(StaffInvitation), $"{id}");
        await context.SaveChangesAsync(token);
        return id;
    }, cancellationToken);

    /// <summary>The invitation behind a link; null when it does not work (any more).</summary>
    public async Task<StaffInvitation?> FindAsync(string secret, CancellationToken cancellationToken = default)
    {
        var hash = Secrets.Hash(secret);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var invitation = await context.StaffInvitations.AsNoTracking().FirstOrDefaultAsync(row => row.TokenHash == hash, cancellationToken);
        return invitation?.IsOpenAt(clock.GetUtcNow().UtcDateTime) == true ? invitation : null;
    }

    /// <summary>Opens the account that an invitation is for. Of several who follow the same link at once, one does.</summary>
    /// <exception cref="InvalidTokenException">The link does not work (any more).</exception>
    /// <exception cref="WeakPasswordException">The link stays good for another try, as with the others.</exception>
    /// <exception cref="InvalidTextException">A name.</exception>
    /// <exception cref="EmailTakenException">Somebody has opened an account with the address meanwhile.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<User> AcceptAsync(
        string secret, string firstName, string lastName, string password, ClientInfo client, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(secret, cancellationToken) ?? throw new InvalidTokenException();
        var stamp = Secrets.New("stamp");
        var user = new User
        {
            Email = found.Email, NormalizedEmail = normalizer.NormalizeEmail(found.Email), UserName = found.Email, NormalizedUserName = normalizer.NormalizeName(found.Email),
            FirstName = firstName.Trim(), LastName = lastName.Trim(), Role = found.Role, EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = stamp,
        };
        var refusals = new Refusals();
        if (await passwords.FindWeaknessAsync(user, password) is { } weakness) refusals.Add(weakness);
        PersonName.Check(refusals, user.FirstName, user.LastName);
        refusals.ThrowIfAny();
        // Hashed before the transaction: it takes long, and SQLite has one writer at a time.
        user.PasswordHash = passwords.Hash(user, password);
        return await writes.RunAsync(async (context, token) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var isOurs = await context.StaffInvitations
                .Where(row => row.Id == found.Id && row.TokenHash == found.TokenHash && row.AcceptedAt == null && row.WithdrawnAt == null && row.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.AcceptedAt, (DateTime?)now), token) == 1;
            if (!isOurs) throw new InvalidTokenException();
            user.Id = 0;
            context.Users.Add(user);
            try
            {
                await context.SaveChangesAsync(token);
            }
            catch (DbUpdateException exception) when (exception.IsUniqueViolation())
            {
                throw new EmailTakenException(found.Email);
            }

            audit.Record(context, new AuditActor(AuditActorType.User, user.Id, user.Email, client.IpAddress, client.UserAgent), "staff.join", nameof(User), $"{user.Id}",
                newValues: new { Role = EnumText.Of(user.Role), invitation = found.Id });
            await context.SaveChangesAsync(token);
            return user;
        }, cancellationToken);
    }
}
