using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Types;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>How an <see cref="EnteredFeedSchedule"/> is sent.</summary>
public sealed class FeedScheduleInputType : InputObjectType<EnteredFeedSchedule>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredFeedSchedule> descriptor)
    {
        descriptor.Name("FeedScheduleInput");
        descriptor.Description("A schedule, whole. Give either everyMinutes or dailyAt.");
        descriptor.Field(schedule => schedule.Name).Description("What it is called in the desk; unique, at most 100 characters.");
        descriptor.Field(schedule => schedule.Url).Description("Where the file is: a public address of the web that needs no sign-in.");
        descriptor.Field(schedule => schedule.FeedType).DefaultValue(FeedType.Products).Description("What its feeds change.");
        descriptor.Field(schedule => schedule.Format).Description("How they are written; detected from the content when not given.");
        descriptor.Field(schedule => schedule.EveryMinutes).Description("How often it is fetched: every 5 minutes to once a week.");
        descriptor.Field(schedule => schedule.DailyAt).Description("When it is fetched each day, in UTC, such as `03:30`.");
        descriptor.Field(schedule => schedule.IsActive).DefaultValue(true).Description("Whether it is fetched by itself.");
    }
}
