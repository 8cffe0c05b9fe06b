using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Lets who forgot the password set another one. For an address that nobody signed up with there is nothing to send.</summary>
internal sealed class ResetPasswordMail(AccountTokens tokens, ILookupNormalizer normalizer, TimeProvider clock, ShopOptions shop) : IMailTemplate
{
    public const string Name = "RESET_PASSWORD";

    /// <summary>Who asks again and again fills no mailbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeEmail(mail.Recipient);
        var user = await context.Users.AsNoTracking()
            .FirstOrDefaultAsync(row => row.NormalizedEmail == normalized && row.IsActive, cancellationToken);
        if (user is null) return null;
        // Another mail with a link has just gone; unless that was this one, and the mail server did not take it.
        var justNow = clock.GetUtcNow().UtcDateTime - Pause;
        if (mail.Job!.Attempts == 1 && await context.AccountTokens.AnyAsync(token => token.UserId == user.Id
            && token.Purpose == AccountTokenPurpose.ResetPassword && token.CreatedAt > justNow, cancellationToken)) return null;
        var secret = await tokens.IssueAsync(context, user.Id, AccountTokenPurpose.ResetPassword, user.Email!, cancellationToken);
        // To the address as it was signed up with: letters that only look the same must not lead elsewhere.
        return new MailDraft(user.Email!, "set a new password")
            .Say($"Hello {user.FirstName},")
            .Say($"somebody, you we hope, asked for a new password for your account at {shop.Name}.")
            .Link("Set a new password", shop.PageOf("account/reset-password", secret))
            .Say("The link works once, for one hour. If it was not you, ignore this mail: your password stays as it is.");
    }
}
