using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Types;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>How <see cref="FeedScheduleOutcome"/> is seen in the graph.</summary>
public sealed class FeedScheduleOutcomeType : EnumType<FeedScheduleOutcome>
{
    protected override void Configure(IEnumTypeDescriptor<FeedScheduleOutcome> descriptor)
    {
        descriptor.Description("What a run of a schedule came to.");
        descriptor.Value(FeedScheduleOutcome.Taken).Description("A feed was taken in; what became of it is told by the feed.");
        descriptor.Value(FeedScheduleOutcome.Unchanged).Description("The file is what it was the last time.");
        descriptor.Value(FeedScheduleOutcome.Waiting).Description("The feed of the run before is not done yet.");
        descriptor.Value(FeedScheduleOutcome.Failed).Description("It could not be fetched.");
    }
}
