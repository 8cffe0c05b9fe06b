using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="Availability"/> is seen in the graph.</summary>
public sealed class AvailabilityType : EnumType<Availability>
{
    protected override void Configure(IEnumTypeDescriptor<Availability> descriptor)
    {
        descriptor.Description("What the stock allows. A product with variants is as available as the best of them.");
        descriptor.Value(Availability.InStock).Description("There is enough of it.");
        descriptor.Value(Availability.LowStock).Description("Few pieces are left.");
        descriptor.Value(Availability.Backorder).Description("None is left, but orders are taken.");
        descriptor.Value(Availability.OutOfStock).Description("It cannot be bought now.");
    }
}
