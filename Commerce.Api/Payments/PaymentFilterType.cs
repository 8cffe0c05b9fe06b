using Commerce.Domain.Payments;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Payments;

/// <summary>What payments can be filtered by; everything else stays unreachable.</summary>
public sealed class PaymentFilterType : FilterInputType<Payment>
{
    protected override void Configure(IFilterInputTypeDescriptor<Payment> descriptor)
    {
        descriptor.Description("What payments can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(payment => payment.AmountCents).Description("What is to be paid, in minor units.");
        descriptor.Field(payment => payment.CapturedCents).Description("What came in, in minor units.");
        descriptor.Field(payment => payment.RefundedCents).Description("What went back, in minor units.");
        descriptor.Field(payment => payment.Method).Description("How it is paid.");
        descriptor.Field(payment => payment.Status).Description("How far it got.");
        descriptor.Field(payment => payment.TransactionId).Description("The gateway's number.");
        descriptor.Field(payment => payment.FailureCode).Description("Why it failed, in the gateway's code.");
        descriptor.Field(payment => payment.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(payment => payment.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(payment => payment.Order).Description("The order it pays for.");
    }
}
