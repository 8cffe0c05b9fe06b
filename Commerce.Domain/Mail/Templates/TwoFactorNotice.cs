using System.Text.Json;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells that signing in asks for a second factor from now on, or no longer does.</summary>
internal sealed class TwoFactorNotice(ShopOptions shop) : IMailTemplate
{
    public const string Name = "TWO_FACTOR_CHANGED";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var isOn = JsonDocument.Parse(mail.Arguments).RootElement.GetProperty("isOn").GetBoolean();
        var firstName = await context.Users.Where(row => row.Id == mail.UserId).Select(row => row.FirstName).FirstOrDefaultAsync(cancellationToken);
        return firstName is null
            ? null
            : new MailDraft(mail.Recipient, isOn ? "two-factor sign-in is on" : "two-factor sign-in is off")
                .Say($"Hello {firstName},")
                .Say(isOn
                    ? $"signing in to your account at {shop.Name} asks for a code of your authenticator from now on."
                    : $"signing in to your account at {shop.Name} asks for your password alone from now on.")
                .Say("If it was not you, set another password now.")
                .Link("Set another password", shop.PageOf("account/forgot-password"));
    }
}
