using Commerce.Domain.Data;

namespace Commerce.Domain.Mail.Templates;

/// <summary>The last mail to somebody whose account is gone.</summary>
internal sealed class AccountErasedNotice(ShopOptions shop) : IMailTemplate
{
    public const string Name = "ACCOUNT_ERASED";

    public string Kind => Name;

    public Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken) => Task.FromResult<MailDraft?>(
        new MailDraft(mail.Recipient, "your account was erased")
            .Say($"Your account at {shop.Name} was erased, with your addresses, means of payment, lists, carts and sessions. Your reviews stay without your name.")
            .Say("Of your orders the shop keeps what the law asks of invoices. This is the last mail to this address, which is no longer stored."));
}
