using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;

namespace Commerce.Domain.Mail;

/// <summary>Files mails. They are written and sent in the background, however often the process or the mail server breaks down in between.</summary>
public static class Mails
{
    /// <summary>The type of the job that sends a mail.</summary>
    public const string JobType = "mail";

    // With the queue's longest wait between two tries these last for three days.
    private const int MaxAttempts = 300;

    /// <summary>Adds a mail to the context: saved with what it tells of, or not at all. It is sent within a second or so after that.</summary>
    /// <param name="context">The caller's; the caller saves.</param>
    /// <param name="kind">The <see cref="IMailTemplate.Kind"/> that writes it.</param>
    /// <param name="recipient">The e-mail address.</param>
    /// <param name="userId">Whose mail it is: erased with the account while it waits.</param>
    /// <param name="arguments">What the template needs to know, such as <c>new { orderId }</c>; never a secret.</param>
    public static void Enqueue(CommerceDbContext context, string kind, string recipient, int? userId = null, object? arguments = null) =>
        context.QueuedMails.Add(New(kind, recipient, userId, arguments));

    /// <summary>Files a mail like <see cref="Enqueue"/>, the way that costs least; for units of which there are many.</summary>
    internal static async Task EnqueueAsync(
        CommerceDbContext context, NewRows rows, string kind, string recipient, int? userId, object arguments, CancellationToken cancellationToken)
    {
        var mail = New(kind, recipient, userId, arguments);
        await rows.AddAsync(context, [mail.Job!], cancellationToken);
        mail.JobId = mail.Job!.Id;
        await rows.AddAsync(context, [mail], cancellationToken);
    }

    private static QueuedMail New(string kind, string recipient, int? userId, object? arguments) => new()
    {
        Kind = kind,
        Recipient = recipient,
        UserId = userId,
        Arguments = arguments is null ? "{}" : JsonSerializer.Serialize(arguments),
        Job = new Job { JobType = JobType, MaxAttempts = MaxAttempts },
    };
}
