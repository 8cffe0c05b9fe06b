using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Asks who signed up whether the address is theirs.</summary>
internal sealed class ConfirmEmailMail(AccountTokens tokens, ShopOptions shop) : IMailTemplate
{
    public const string Name = "CONFIRM_EMAIL";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var user = await context.Users.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == mail.UserId && row.IsActive && !row.EmailConfirmed && row.Email == mail.Recipient, cancellationToken);
        if (user is null) return null;
        var token = await tokens.IssueAsync(context, user.Id, AccountTokenPurpose.ConfirmEmail, mail.Recipient, cancellationToken);
        return new MailDraft(mail.Recipient, "please confirm your e-mail address")
            .Say($"Welcome, {user.FirstName}!")
            .Say($"You opened an account at {shop.Name} with this e-mail address. Please confirm that it is yours.")
            .Link("Confirm the address", shop.PageOf("account/confirm-email", token))
            .Say("The link works for seven days. If it was not you, ignore this mail.");
    }
}
