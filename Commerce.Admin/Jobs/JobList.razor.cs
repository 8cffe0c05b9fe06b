using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Jobs.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Jobs;

/// <summary>Work in the background: what waits, what runs, what was given up; tried again and called off.</summary>
public sealed partial class JobList
{
    private ListPage<JobsData, JobRow>? list;
    private JobRow? shown;
    private UndoStep? undo;
    private string? refusal;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private static string Name(JobRow job) => $"{JobWords.Type(job.JobType)} · {JobWords.Status(job).Text.ToLowerInvariant()}{(JobWords.Failure(job.Error) is { } failure ? $" · {failure}" : "")}";

    private static object Which(JobRow job) => new { input = new { id = job.Id } };

    private void Show(JobRow job) => (shown, refusal) = (job, null);

    private Task ReloadAsync() => list?.ReloadAsync() ?? Task.CompletedTask;

    private async Task<BulkOutcome> RunRetryAsync(JobRow job, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(RetryJobData.Operation, Which(job), cancellation), "Filed again");

    private async Task<BulkOutcome> RunCancelAsync(JobRow job, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(CancelJobData.Operation, Which(job), cancellation), "Called off");

    private async Task RetryAsync() => await EndAsync(await RunRetryAsync(shown!, CancellationToken.None), "is filed again.", null);

    private async Task CancelAsync() => await EndAsync(
        await RunCancelAsync(shown!, CancellationToken.None), "is called off.", UndoStep.By(Client, RetryJobData.Operation, Which(shown!), "It is filed again."));

    private Task EndAsync(BulkOutcome outcome, string what, UndoStep? back)
    {
        if (!outcome.IsDone)
        {
            refusal = outcome.Text;
            return ReloadAsync();
        }

        (done, undo) = ($"{JobWords.Type(shown!.JobType)}: it {what}", back);
        shown = null;
        return ReloadAsync();
    }
}
