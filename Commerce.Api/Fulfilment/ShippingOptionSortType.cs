using Commerce.Domain.Fulfilment;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Fulfilment;

/// <summary>What shipping options can be sorted by; everything else stays unreachable.</summary>
public sealed class ShippingOptionSortType : SortInputType<ShippingOption>
{
    protected override void Configure(ISortInputTypeDescriptor<ShippingOption> descriptor)
    {
        descriptor.Description("What shipping options can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(option => option.Name).Description("Unique.");
        descriptor.Field(option => option.RateCents).Description("What it costs the customer, in minor units.");
        descriptor.Field(option => option.IsActive).Description("Whether it is offered.");
        descriptor.Field(option => option.CreatedAt).Description("When it was set up, in UTC.");
        descriptor.Field(option => option.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
