using Commerce.Domain.Orders.Checkout;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="CheckoutWarning"/> is seen in the graph.</summary>
public sealed class CheckoutWarningType : ObjectType<CheckoutWarning>
{
    protected override void Configure(IObjectTypeDescriptor<CheckoutWarning> descriptor)
    {
        descriptor.Description("What a shopper should know about an order that was worked out or placed.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(warning => warning.Code).Description("What it is, for programs.");
        descriptor.Field(warning => warning.Message).Description("What it is, for people.");
        descriptor.Field(warning => warning.Path).Description("Which part it is about, from the outside in; null for the whole.");
    }
}
