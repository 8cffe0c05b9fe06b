using System.Runtime.ExceptionServices;
using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail;

/// <summary>Writes and sends the mails that wait. Those that were handed over when the process died may go twice; none goes never.</summary>
internal sealed class MailSender(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, IEnumerable<IMailTemplate> templates, IMailer mailer, ShopOptions shop) : IJobBatchHandler
{
    private readonly Dictionary<string, IMailTemplate> _templates = templates.ToDictionary(template => template.Kind);

    public string JobType => Mails.JobType;

    public int MostAtOnce => 50;

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var outcome = (await HandleAsync([job], cancellationToken))[0];
        if (outcome.Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        return outcome.Result;
    }

    public async Task<IReadOnlyList<JobOutcome>> HandleAsync(IReadOnlyList<Job> jobs, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = jobs.Select(job => job.Id).ToList();
        var mails = await context.QueuedMails.AsNoTracking().Include(row => row.Job).Where(row => ids.Contains(row.JobId))
            .ToDictionaryAsync(row => row.JobId, cancellationToken);
        var outcomes = new List<JobOutcome>(jobs.Count);
        var gone = new List<int>(jobs.Count);
        try
        {
            foreach (var job in jobs)
            {
                // Without a mail: it was sent already, or its owner's account was erased.
                outcomes.Add(mails.GetValueOrDefault(job.Id) is { } mail ? await SendAsync(mail, context, cancellationToken) : Outcome(null, "gone"));
                if (mails.GetValueOrDefault(job.Id) is { } sent && outcomes[^1].Failure is null) gone.Add(sent.Id);
            }
        }
        finally
        {
            // They have gone: a process that stops now still writes it down.
            if (gone.Count > 0)
                await writes.RunAsync((db, token) => db.QueuedMails.Where(row => gone.Contains(row.Id)).ExecuteDeleteAsync(token), CancellationToken.None);
        }

        return outcomes;
    }

    private async Task<JobOutcome> SendAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (!_templates.TryGetValue(mail.Kind, out var template)) throw new JobFailedException($"There is no template for mails of the kind '{mail.Kind}'.");
            var draft = template.OnlyReads ? await template.WriteAsync(mail, context, cancellationToken) : await WriteAsync(template, mail, cancellationToken);
            if (draft is not null) await mailer.SendAsync(draft.Finish(shop), cancellationToken);
            return Outcome(mail.Kind, draft is null ? "not needed" : "sent");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return new JobOutcome(null, exception);
        }
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

    private static JobOutcome Outcome(string? kind, string outcome) => new(JsonSerializer.Serialize(new { kind, outcome }));
}
