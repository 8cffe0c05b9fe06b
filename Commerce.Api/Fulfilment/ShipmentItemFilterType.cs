using Commerce.Domain.Fulfilment;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Fulfilment;

/// <summary>What shipment items can be filtered by; everything else stays unreachable.</summary>
public sealed class ShipmentItemFilterType : FilterInputType<ShipmentItem>
{
    protected override void Configure(IFilterInputTypeDescriptor<ShipmentItem> descriptor)
    {
        descriptor.Description("What shipment items can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Quantity).Description("Pieces.");
    }
}
