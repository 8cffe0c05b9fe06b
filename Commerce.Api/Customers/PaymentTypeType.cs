using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="PaymentType"/> is seen in the graph.</summary>
public sealed class PaymentTypeType : ObjectType<PaymentType>
{
    protected override void Configure(IObjectTypeDescriptor<PaymentType> descriptor)
    {
        descriptor.Description("A way to pay that the shop offers, such as card or invoice.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(type => type.Id);
        descriptor.Field(type => type.Name).Description("Unique.");
        descriptor.Field(type => type.Description).Description("What shoppers should know about it.");
        descriptor.Field(type => type.IsActive).Description("Whether it is offered.");
        descriptor.Field(type => type.CreatedAt).Description("When it was set up, in UTC.");
    }
}
