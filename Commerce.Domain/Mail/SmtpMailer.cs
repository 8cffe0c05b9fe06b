using System.Net;
using System.Net.Mail;

namespace Commerce.Domain.Mail;

/// <summary>Hands mails to a server.</summary>
internal sealed class SmtpMailer(SmtpOptions server, MailOptions options) : IMailer
{
    /// <summary>A server that is silent for so long is taken for broken; other work waits behind the mail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        using var client = new SmtpClient(server.Host, server.Port)
        {
            EnableSsl = server.StartTls,
            Credentials = server.User is { Length: > 0 } user ? new NetworkCredential(user, server.Password) : null,
        };
        using var message = mail.ToMessage(options.Sender);
        try
        {
            await client.SendMailAsync(message, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailNotTakenException($"{server.Host}:{server.Port} did not answer for {Patience.TotalSeconds} seconds.");
        }
        catch (SmtpException exception)
        {
            // What the server says often repeats the address.
            throw new MailNotTakenException(
                $"{server.Host}:{server.Port} says {exception.StatusCode}: {Whole(exception).Replace(mail.Recipient, "…", StringComparison.OrdinalIgnoreCase)}");
        }
    }

    private static string Whole(Exception exception) =>
        exception.InnerException is { } inner ? $"{exception.Message} {inner.Message}" : exception.Message;
}
