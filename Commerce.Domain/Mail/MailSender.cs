using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail;

/// <summary>Writes and sends one mail. One that was handed over when the process died may go twice; none goes never.</summary>
internal sealed class MailSender(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, IEnumerable<IMailTemplate> templates, IMailer mailer, ShopOptions shop) : IJobHandler
{
    public string JobType => Mails.JobType;

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mail = await context.QueuedMails.AsNoTracking().Include(row => row.Job).FirstOrDefaultAsync(row => row.JobId == job.Id, cancellationToken);
        // It was sent already, or its owner's account was erased.
        if (mail is null) return Outcome(null, "gone");
        var template = templates.FirstOrDefault(one => one.Kind == mail.Kind)
            ?? throw new JobFailedException($"There is no template for mails of the kind '{mail.Kind}'.");
        var draft = await WriteAsync(template, mail, cancellationToken);
        if (draft is not null) await mailer.SendAsync(draft.Finish(shop), cancellationToken);
        // The mail has gone: a process that stops now still writes it down.
        await context.QueuedMails.Where(row => row.Id == mail.Id).ExecuteDeleteAsync(CancellationToken.None);
        return Outcome(mail.Kind, draft is null ? "not needed" : "sent");
    }

    private async Task<MailDraft?> WriteAsync(IMailTemplate template, QueuedMail mail, CancellationToken cancellationToken)
    {
        try
        {
            return await writes.RunAsync(async (context, token) =>
            {
                var draft = await template.WriteAsync(mail, context, token);
                await context.SaveChangesAsync(token);
                return draft;
            }, cancellationToken);
        }
        catch (UserNotFoundException)
        {
            // The account was erased at this moment: nobody is written to.
            return null;
        }
    }

    private static string Outcome(string? kind, string outcome) => JsonSerializer.Serialize(new { kind, outcome });
}
