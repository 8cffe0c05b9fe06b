using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>The addresses that feeds are fetched from, how often, and what came of it.</summary>
public sealed partial class ScheduleList
{
    private static readonly ListSpec Spec = new(
        AdminLinks.FeedSchedulesPath,
        "name",
        ["name", "lastRunAt", "nextRunAt"],
        [
            new SearchFilter("Search by name or address", text => [new { name = new { contains = text } }, new { url = new { contains = text } }]),
            new ChoiceFilter("result", "Last run", [new("failed", "Failed"), new("waiting", "Waits"), new("taken", "Fetched"), new("unchanged", "Unchanged")],
                chosen => new { lastOutcome = new { @in = chosen.Select(choice => choice.ToUpperInvariant()) } })
        ],
        new ListView("Failing", "?result=failed"))
    {
        DescendingFirst = ["lastRunAt"]
    };

    private ListPage<FeedSchedulesData, FeedScheduleRow>? list;
    private FeedScheduleRow? edited;
    private FeedScheduleRow? toRun;
    private FeedScheduleRow? toDelete;
    private bool isEditing;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> RunAsync(FeedScheduleRow row, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(RunFeedScheduleData.Operation, new { input = new { id = row.Id } }, cancellation), "Fetched in a moment");

    private void Edit(FeedScheduleRow? row) => (edited, isEditing, done) = (row, true, null);

    private Task FinishAsync(string what)
    {
        (isEditing, toRun, toDelete, done) = (false, null, null, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
