using System.Text.Json;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells the address that is to be left, so that nobody loses an account without a word.</summary>
internal sealed class EmailChangeNotice(ShopOptions shop) : IMailTemplate
{
    public const string Name = "EMAIL_CHANGE_NOTICE";

    public string Kind => Name;

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        var firstName = await context.Users.Where(row => row.Id == mail.UserId).Select(row => row.FirstName).FirstOrDefaultAsync(cancellationToken);
        if (firstName is null) return null;
        using var arguments = JsonDocument.Parse(mail.Arguments);
        return new MailDraft(mail.Recipient, "your e-mail address is about to change")
            .Say($"Hello {firstName},")
            .Say($"somebody who knows your password asked to change the e-mail address of your account at {shop.Name} to {arguments.RootElement.GetProperty("newEmail").GetString()}. It changes once that address is confirmed.")
            .Say("If it was you, there is nothing to do. If not, change your password now: that also stops the change.")
            .Link("Set another password", shop.PageOf("account/forgot-password"));
    }

    /// <summary>As much of an address as its owner needs to know it by.</summary>
    public static string Mask(string email) => email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{email[0]}…{email[at..]}" : "…";
}
