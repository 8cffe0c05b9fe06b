using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Types;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>How <see cref="FeedSchedule"/> is seen in the graph.</summary>
public sealed class FeedScheduleType : ObjectType<FeedSchedule>
{
    protected override void Configure(IObjectTypeDescriptor<FeedSchedule> descriptor)
    {
        descriptor.Description("A feed that is fetched from an address again and again.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(schedule => schedule.Id);
        descriptor.Field(schedule => schedule.Name).Description("What it is called in the desk; unique.");
        descriptor.Field(schedule => schedule.Url).Description("Where the file is.");
        descriptor.Field(schedule => schedule.FeedType).Description("What its feeds change.");
        descriptor.Field(schedule => schedule.Format).Description("How they are written; null to detect it from the content.");
        descriptor.Field(schedule => schedule.EveryMinutes).Description("How often it is fetched; null where it is fetched once a day.");
        descriptor.Field(schedule => schedule.DailyAtMinute).Description("When it is fetched each day, in minutes since midnight, in UTC; null where it is fetched every so many minutes.");
        descriptor.Field(schedule => schedule.IsActive).Description("Whether it is fetched by itself.");
        descriptor.Field(schedule => schedule.NextRunAt).Description("When it is fetched next, in UTC; null where it is not.");
        descriptor.Field(schedule => schedule.LastRunAt).Description("When it was fetched last, in UTC.");
        descriptor.Field(schedule => schedule.LastOutcome).Description("What the last run came to.");
        descriptor.Field(schedule => schedule.LastFailure).Description("Why the last run could not fetch it.");
        descriptor.Field(schedule => schedule.LastMessage).Description("What came of the last run, for people, with what to do about it.");
        descriptor.Field(schedule => schedule.FailuresInARow).Description("How often in a row it could not be fetched; from three on somebody has to look.");
        descriptor.Field(schedule => schedule.LastFeed).Description("The last feed that was taken from it.");
        descriptor.Field(schedule => schedule.CreatedBy).Description("Who entered it.");
        descriptor.Field(schedule => schedule.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(schedule => schedule.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
