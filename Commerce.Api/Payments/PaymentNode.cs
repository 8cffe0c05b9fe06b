using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="Payment"/> is seen in the graph.</summary>
public sealed class PaymentNode : ObjectType<Payment>
{
    protected override void Configure(IObjectTypeDescriptor<Payment> descriptor)
    {
        descriptor.Description("The payment of an order; one per order, tried again on failure.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(payment => payment.Id);
        descriptor.Field(payment => payment.AmountCents).Description("What is to be paid, in minor units.");
        descriptor.Field(payment => payment.CapturedCents).Description("What came in, in minor units.");
        descriptor.Field(payment => payment.RefundedCents).Description("What went back, in minor units.");
        descriptor.Field(payment => payment.Method).Description("How it is paid.");
        descriptor.Field(payment => payment.Status).Description("How far it got.");
        descriptor.Field(payment => payment.TransactionId).Description("The gateway's number.");
        descriptor.Field(payment => payment.RawResponse)
            .Authorize(Policies.Customers)
            .Description("The gateway's answer. For those who serve customers.");
        descriptor.Field(payment => payment.FailureCode).Description("Why it failed, in the gateway's code.");
        descriptor.Field(payment => payment.ConfirmationUrl).Description(
            "Where the customer confirms it, relative to the shop where there is no host; null when nothing is to be confirmed.");
        descriptor.Field(payment => payment.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(payment => payment.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(payment => payment.Order).Description("The order it pays for.");
        descriptor.Field(payment => payment.Refunds).UseFiltering().UseSorting().Description("The money that goes back.");
    }
}
