using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>Says which schedules could not be fetched several times in a row; nothing where all goes well.</summary>
public sealed partial class ScheduleNotice
{
    private FailingSchedules? failing;

    [Inject]
    public required GraphQLClient Client { get; set; }

    protected override async Task OnInitializedAsync()
        => failing = await Client.ExecuteAsync(FailingFeedSchedulesData.Operation, new { failures = ScheduleWords.FailuresToNotice }) is GraphQLResult<FailingFeedSchedulesData>.Data { Value: var data }
            ? data.FeedSchedules : null;
}
