using Commerce.Domain.Fulfilment;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Fulfilment;

/// <summary>What shipment items can be sorted by; everything else stays unreachable.</summary>
public sealed class ShipmentItemSortType : SortInputType<ShipmentItem>
{
    protected override void Configure(ISortInputTypeDescriptor<ShipmentItem> descriptor)
    {
        descriptor.Description("What shipment items can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Quantity).Description("Pieces.");
    }
}
