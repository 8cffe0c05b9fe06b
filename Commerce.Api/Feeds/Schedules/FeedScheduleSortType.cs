using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>What feed schedules can be sorted by; everything else stays unreachable.</summary>
public sealed class FeedScheduleSortType : SortInputType<FeedSchedule>
{
    protected override void Configure(ISortInputTypeDescriptor<FeedSchedule> descriptor)
    {
        descriptor.Description("What feed schedules can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(schedule => schedule.Name).Description("What it is called in the desk; unique.");
        descriptor.Field(schedule => schedule.Url).Description("Where the file is.");
        descriptor.Field(schedule => schedule.FeedType).Description("What its feeds change.");
        descriptor.Field(schedule => schedule.IsActive).Description("Whether it is fetched by itself.");
        descriptor.Field(schedule => schedule.NextRunAt).Description("When it is fetched next, in UTC; null where it is not.");
        descriptor.Field(schedule => schedule.LastRunAt).Description("When it was fetched last, in UTC.");
        descriptor.Field(schedule => schedule.LastOutcome).Description("What the last run came to.");
        descriptor.Field(schedule => schedule.FailuresInARow).Description("How often in a row it could not be fetched; from three on somebody has to look.");
        descriptor.Field(schedule => schedule.CreatedAt).Description("When it was entered, in UTC.");
    }
}
