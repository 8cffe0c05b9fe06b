using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedRevert"/> is seen in the graph.</summary>
public sealed class FeedRevertType : EnumType<FeedRevert>
{
    protected override void Configure(IEnumTypeDescriptor<FeedRevert> descriptor)
    {
        descriptor.Description("What became of a change when its feed was undone.");
        descriptor.Value(FeedRevert.Reverted).Description("It was taken back.");
        descriptor.Value(FeedRevert.Skipped).Description("It stays: somebody has changed the same thing since, or something came to depend on it.");
    }
}
