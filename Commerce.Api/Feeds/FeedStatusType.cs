using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedStatus"/> is seen in the graph.</summary>
public sealed class FeedStatusType : EnumType<FeedStatus>
{
    protected override void Configure(IEnumTypeDescriptor<FeedStatus> descriptor)
    {
        descriptor.Description("How far a feed got.");
        descriptor.Value(FeedStatus.Pending).Description("It waits for a worker.");
        descriptor.Value(FeedStatus.Processing).Description("Its rows are being read.");
        descriptor.Value(FeedStatus.AwaitingApproval).Description("It has changed nothing yet: it ran into tripwires, and has to be approved first.");
        descriptor.Value(FeedStatus.Completed).Description("Every row was read; some may have been refused.");
        descriptor.Value(FeedStatus.Failed).Description("The file as a whole could not be read.");
        descriptor.Value(FeedStatus.Cancelled).Description("It was called off.");
    }
}
