using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Confirms and changes the addresses that people sign in with.</summary>
public sealed class EmailAddresses(
    ShopWrites writes, PasswordCheck check, AccountTokens tokens, ILookupNormalizer normalizer, AccountOptions options)
{
    /// <summary>Confirms the address that an account was opened with.</summary>
    /// <exception cref="InvalidTokenException" />
    public async Task<User> ConfirmAsync(string token, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var found = await tokens.RedeemAsync(context, token, AccountTokenPurpose.ConfirmEmail, cancellationToken);
            var user = await context.Users.FirstAsync(row => row.Id == found.UserId, cancellationToken);
            // The account has another address meanwhile.
            if (user.Email != found.Email) throw new InvalidTokenException();
            user.EmailConfirmed = true;
            await context.SaveChangesAsync(cancellationToken);
            return user;
        }, cancellationToken);
    }

    /// <summary>Mails the token of the sign-up again; the earlier one ends when the mail goes.</summary>
    /// <returns>False when the address is confirmed already.</returns>
    public async Task<bool> RequestConfirmationAsync(int userId, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var user = await context.Users.AsNoTracking().FirstAsync(row => row.Id == userId, cancellationToken);
            if (user.EmailConfirmed) return false;
            // However often it is asked for, one is on its way.
            await context.QueuedMails.Where(mail => mail.UserId == userId && mail.Kind == ConfirmEmailMail.Name).ExecuteDeleteAsync(cancellationToken);
            Mails.Enqueue(context, ConfirmEmailMail.Name, user.Email!, userId);
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);
    }

    /// <summary>Mails a token to the new address, and a notice to the present one, which stays until the new one is confirmed.</summary>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="InvalidEmailException" />
    /// <exception cref="EmailTakenException">By anybody, the person included; where nobody is to learn that, the new address is told by mail instead.</exception>
    public async Task RequestChangeAsync(int userId, string newEmail, string password, CancellationToken cancellationToken = default)
    {
        newEmail = newEmail.Trim();
        var user = await check.RequireAsync(userId, password, cancellationToken);
        if (!EmailSyntax.IsValid(newEmail)) throw new InvalidEmailException(newEmail).At("newEmail");
        await writes.RunAsync(async (context, _) =>
        {
            var normalized = normalizer.NormalizeEmail(newEmail);
            var isTaken = await context.Users.AnyAsync(row => row.NormalizedEmail == normalized, cancellationToken);
            if (isTaken && !options.ConfirmFirst) throw new EmailTakenException(newEmail).At("newEmail");
            // The last wish counts: what an earlier one mailed, or is about to mail, leads nowhere.
            await AccountTokens.RevokeAsync(context, userId, [AccountTokenPurpose.ChangeEmail], cancellationToken);
            await context.QueuedMails.Where(mail => mail.UserId == userId && mail.Kind == ChangeEmailMail.Name).ExecuteDeleteAsync(cancellationToken);
            if (isTaken) Mails.Enqueue(context, AccountExistsMail.Name, newEmail);
            else Mails.Enqueue(context, ChangeEmailMail.Name, newEmail, userId);
            Mails.Enqueue(context, EmailChangeNotice.Name, user.Email!, userId, new { newEmail = EmailChangeNotice.Mask(newEmail) });
            await context.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Makes the address that a token was mailed to the account's. Who signed in with the old one as user name signs in with the new one.</summary>
    /// <exception cref="InvalidTokenException" />
    /// <exception cref="EmailTakenException">Somebody signed up with it meanwhile.</exception>
    public async Task<User> ConfirmChangeAsync(string token, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var found = await tokens.RedeemAsync(context, token, AccountTokenPurpose.ChangeEmail, cancellationToken);
            var user = await context.Users.FirstAsync(row => row.Id == found.UserId, cancellationToken);
            if (user.UserName == user.Email)
            {
                user.UserName = found.Email;
                user.NormalizedUserName = normalizer.NormalizeName(found.Email);
            }

            user.Email = found.Email;
            user.NormalizedEmail = normalizer.NormalizeEmail(found.Email);
            user.EmailConfirmed = true;
            // What was mailed to the old address must not open the account any more.
            await AccountTokens.RevokeAsync(context, user.Id, [AccountTokenPurpose.ResetPassword, AccountTokenPurpose.ConfirmEmail], cancellationToken);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException exception) when (exception.IsUniqueViolation())
            {
                throw new EmailTakenException(found.Email).At("token");
            }

            return user;
        }, cancellationToken);
    }
}
