using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedTripKind"/> is seen in the graph.</summary>
public sealed class FeedTripKindType : EnumType<FeedTripKind>
{
    protected override void Configure(IEnumTypeDescriptor<FeedTripKind> descriptor)
    {
        descriptor.Description("What of a feed has to be approved by somebody before it is done.");
        descriptor.Value(FeedTripKind.PriceDrop).Description("Prices fall by more than they usually do.");
        descriptor.Value(FeedTripKind.PriceBelowCost).Description("Something would be sold for less than it costs.");
        descriptor.Value(FeedTripKind.StockToZero).Description("Too much of what is in stock would have none left.");
        descriptor.Value(FeedTripKind.RowErrors).Description("Too many rows would be refused.");
    }
}
