using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedTrip"/> is seen in the graph.</summary>
public sealed class FeedTripType : ObjectType<FeedTrip>
{
    protected override void Configure(IObjectTypeDescriptor<FeedTrip> descriptor)
    {
        descriptor.Description("A tripwire that a feed ran into.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(trip => trip.Kind).Description("Which one.");
        descriptor.Field(trip => trip.Count).Description("On how many rows.");
        descriptor.Field(trip => trip.OfRows).Description("Of how many that it could have been.");
        descriptor.Field(trip => trip.LimitPercent).Description("What was allowed, in percent; null where nothing of the kind is.");
        descriptor.Field(trip => trip.Examples).Description("The first of them.");
    }
}
