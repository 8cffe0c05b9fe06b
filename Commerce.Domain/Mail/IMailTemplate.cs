using Commerce.Domain.Data;

namespace Commerce.Domain.Mail;

/// <summary>Writes one kind of mail, when it is sent: with what is true then, and with tokens that exist nowhere else.</summary>
public interface IMailTemplate
{
    /// <summary>What <see cref="Mails.Enqueue"/> names it by.</summary>
    string Kind { get; }

    /// <summary>Whether it changes nothing: then nobody who wants to write waits for it.</summary>
    bool OnlyReads => false;

    /// <summary>
    /// Writes the mail; null when there is nothing to send any more. What it adds to the context is saved before the mail goes, in the
    /// transaction in which it is written; one that <see cref="OnlyReads"/> is written without.
    /// </summary>
    Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken);
}
