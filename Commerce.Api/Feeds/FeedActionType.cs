using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedAction"/> is seen in the graph.</summary>
public sealed class FeedActionType : EnumType<FeedAction>
{
    protected override void Configure(IEnumTypeDescriptor<FeedAction> descriptor)
    {
        descriptor.Description("What can be done to a feed.");
        descriptor.Value(FeedAction.Apply).Description("`applyProductFeed`.");
        descriptor.Value(FeedAction.Approve).Description("`approveProductFeed`.");
        descriptor.Value(FeedAction.Cancel).Description("`cancelProductFeed`; what awaits approval is discarded by it.");
        descriptor.Value(FeedAction.Mend).Description("`mendProductFeed`.");
        descriptor.Value(FeedAction.Undo).Description("`undoProductFeed`.");
        descriptor.Value(FeedAction.Resume).Description("`resumeProductFeed`.");
    }
}
