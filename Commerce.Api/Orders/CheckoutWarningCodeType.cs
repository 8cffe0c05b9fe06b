using Commerce.Domain.Orders.Checkout;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="CheckoutWarningCode"/> is seen in the graph.</summary>
public sealed class CheckoutWarningCodeType : EnumType<CheckoutWarningCode>
{
    protected override void Configure(IEnumTypeDescriptor<CheckoutWarningCode> descriptor)
    {
        descriptor.Description("What a shopper should know about an order that was worked out or placed.");
        descriptor.Value(CheckoutWarningCode.PriceMoved).Description("Today's price is not the one the line was put into the cart with. Today's counts.");
        descriptor.Value(CheckoutWarningCode.PaymentDeclined).Description("The order stands, the payment was declined: try again with another means.");
        descriptor.Value(CheckoutWarningCode.PaymentPending).Description("The order stands, and whether it is paid is not known yet; it will be without the client.");
        descriptor.Value(CheckoutWarningCode.ConfirmationRequired).Description("The order stands, and the customer has to confirm the payment.");
    }
}
