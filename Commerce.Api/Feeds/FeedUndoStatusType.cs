using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedUndoStatus"/> is seen in the graph.</summary>
public sealed class FeedUndoStatusType : EnumType<FeedUndoStatus>
{
    protected override void Configure(IEnumTypeDescriptor<FeedUndoStatus> descriptor)
    {
        descriptor.Description("How far a feed is undone.");
        descriptor.Value(FeedUndoStatus.Running).Description("Its changes are being taken back, or wait for that.");
        descriptor.Value(FeedUndoStatus.Stopped).Description("It was called off or given up half way, and can be gone on with.");
        descriptor.Value(FeedUndoStatus.Done).Description("Every change was taken back, or was left for a reason.");
    }
}
