using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells that the password is another one now.</summary>
internal sealed class PasswordChangedNotice(ShopOptions shop) : IMailTemplate
{
    public const string Name = "PASSWORD_CHANGED";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var firstName = await context.Users.Where(row => row.Id == mail.UserId).Select(row => row.FirstName).FirstOrDefaultAsync(cancellationToken);
        return firstName is null
            ? null
            : new MailDraft(mail.Recipient, "your password was changed")
                .Say($"Hello {firstName},")
                .Say($"the password of your account at {shop.Name} was changed, and other browsers and devices were signed out.")
                .Say("If it was not you, set another one now.")
                .Link("Set another password", shop.PageOf("account/forgot-password"));
    }
}
