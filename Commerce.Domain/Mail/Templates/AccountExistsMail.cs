using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>
/// Tells an address that somebody wanted an account with it that cannot be: there is one, or the user name is somebody else's. The answer to who
/// asked said nothing of that (<see cref="AccountOptions.ConfirmFirst"/>).
/// </summary>
internal sealed class AccountExistsMail(AccountTokens tokens, ILookupNormalizer normalizer, TimeProvider clock, ShopOptions shop) : IMailTemplate
{
    public const string Name = "ACCOUNT_EXISTS";

    /// <summary>Who asks again and again fills no mailbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeEmail(mail.Recipient);
        var user = await context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedEmail == normalized, cancellationToken);
        if (user is null)
        {
            return new MailDraft(mail.Recipient, "your account could not be opened")
                .Say("Hello,")
                .Say($"you wanted to open an account at {shop.Name}, but the user name that you chose is taken. Please choose another one, or none: your address does as well.")
                .Link("Open an account", shop.PageOf("account/sign-up"))
                .Say("If it was not you, ignore this mail.");
        }

        if (!user.IsActive) return null;
        var justNow = clock.GetUtcNow().UtcDateTime - Pause;
        if (mail.Job!.Attempts == 1 && await context.AccountTokens.AnyAsync(token => token.UserId == user.Id
            && token.Purpose == AccountTokenPurpose.ResetPassword && token.CreatedAt > justNow, cancellationToken)) return null;
        var secret = await tokens.IssueAsync(context, user.Id, AccountTokenPurpose.ResetPassword, user.Email!, cancellationToken);
        return new MailDraft(user.Email!, "you have an account already")
            .Say($"Hello {user.FirstName},")
            .Say($"somebody, you we hope, wanted an account at {shop.Name} with this address, which has one. Sign in with your password; if you do not know it, set a new one.")
            .Link("Set a new password", shop.PageOf("account/reset-password", secret))
            .Say("The link works once, for one hour. If it was not you, ignore this mail: your account stays as it is.");
    }
}
