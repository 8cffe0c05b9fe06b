using Commerce.Api.Reading;
using Commerce.Domain.Fulfilment;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>How <see cref="ShippingOption"/> is seen in the graph.</summary>
public sealed class ShippingOptionType : ObjectType<ShippingOption>
{
    protected override void Configure(IObjectTypeDescriptor<ShippingOption> descriptor)
    {
        descriptor.Description("A way to ship that the shop offers.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(option => option.Id);
        descriptor.Field(option => option.Name).Description("Unique.");
        descriptor.Field(option => option.Description).Description("What shoppers should know about it.");
        descriptor.Field(option => option.EstimatedDays).Description("How many days it takes, as text such as `3-5`.");
        descriptor.Field(option => option.RateCents).Description("What it costs the customer, in minor units.");
        descriptor.Field(option => option.IsActive).Description("Whether it is offered.");
        descriptor.Field(option => option.CreatedAt).Description("When it was set up, in UTC.");
        descriptor.Field(option => option.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
