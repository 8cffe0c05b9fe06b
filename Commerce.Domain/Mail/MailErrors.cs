namespace Commerce.Domain.Mail;

/// <summary>A mail was not taken. The reason is told without addresses, because it is written to logs.</summary>
public sealed class MailNotTakenException(string reason) : DomainException("MAIL_NOT_TAKEN", $"The mail was not taken: {reason}");
