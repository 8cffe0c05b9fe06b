using Commerce.Domain.Data;

namespace Commerce.Domain.Mail;

/// <summary>Writes one kind of mail, when it is sent: with what is true then, and with tokens that exist nowhere else.</summary>
public interface IMailTemplate
{
    /// <summary>What <see cref="Mails.Enqueue"/> names it by.</summary>
    string Kind { get; }

    /// <summary>Writes the mail within a transaction; null when there is nothing to send any more. What it adds to the context is saved before the mail goes.</summary>
    Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken);
}
