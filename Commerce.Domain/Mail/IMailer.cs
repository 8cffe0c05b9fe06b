namespace Commerce.Domain.Mail;

/// <summary>Takes mails away.</summary>
public interface IMailer
{
    /// <summary>Hands a mail over; returns when somebody else has taken it in charge.</summary>
    /// <exception cref="MailNotTakenException">It was not taken; try again later.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
