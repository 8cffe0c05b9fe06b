using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedType"/> is seen in the graph.</summary>
public sealed class FeedTypeType : EnumType<FeedType>
{
    protected override void Configure(IEnumTypeDescriptor<FeedType> descriptor)
    {
        descriptor.Description("What a feed changes.");
        descriptor.Value(FeedType.Products).Description("Products with everything about them.");
        descriptor.Value(FeedType.Inventory).Description("Stock only.");
        descriptor.Value(FeedType.Prices).Description("Prices only.");
    }
}
