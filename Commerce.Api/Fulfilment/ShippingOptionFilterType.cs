using Commerce.Domain.Fulfilment;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Fulfilment;

/// <summary>What shipping options can be filtered by; everything else stays unreachable.</summary>
public sealed class ShippingOptionFilterType : FilterInputType<ShippingOption>
{
    protected override void Configure(IFilterInputTypeDescriptor<ShippingOption> descriptor)
    {
        descriptor.Description("What shipping options can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(option => option.Name).Description("Unique.");
        descriptor.Field(option => option.RateCents).Description("What it costs the customer, in minor units.");
        descriptor.Field(option => option.IsActive).Description("Whether it is offered.");
        descriptor.Field(option => option.CreatedAt).Description("When it was set up, in UTC.");
        descriptor.Field(option => option.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
