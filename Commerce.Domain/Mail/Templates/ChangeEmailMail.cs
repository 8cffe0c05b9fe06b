using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Goes to the new address: only who reads it there can make the change.</summary>
internal sealed class ChangeEmailMail(AccountTokens tokens, ShopOptions shop) : IMailTemplate
{
    public const string Name = "CHANGE_EMAIL";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var user = await context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == mail.UserId && row.IsActive, cancellationToken);
        if (user is null) return null;
        var token = await tokens.IssueAsync(context, user.Id, AccountTokenPurpose.ChangeEmail, mail.Recipient, cancellationToken);
        return new MailDraft(mail.Recipient, "please confirm your new e-mail address")
            .Say($"Hello {user.FirstName},")
            .Say($"you asked {shop.Name} to write to this address from now on, and to let you sign in with it.")
            .Link("Change the address", shop.PageOf("account/confirm-email-change", token))
            .Say("The link works for 24 hours. If it was not you, ignore this mail, and nothing changes.");
    }
}
