using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedMode"/> is seen in the graph.</summary>
public sealed class FeedModeType : EnumType<FeedMode>
{
    protected override void Configure(IEnumTypeDescriptor<FeedMode> descriptor)
    {
        descriptor.Description("Which products a feed may write.");
        descriptor.Value(FeedMode.Upsert).Description("Those that are there and those that are not.");
        descriptor.Value(FeedMode.CreateOnly).Description("New ones only: what was there before the feed is left alone.");
        descriptor.Value(FeedMode.UpdateOnly).Description("Those that are there only: nothing is created.");
    }
}
