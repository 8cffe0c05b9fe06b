using Commerce.Domain.Payments;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Payments;

/// <summary>What payments can be sorted by; everything else stays unreachable.</summary>
public sealed class PaymentSortType : SortInputType<Payment>
{
    protected override void Configure(ISortInputTypeDescriptor<Payment> descriptor)
    {
        descriptor.Description("What payments can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(payment => payment.AmountCents).Description("What is to be paid, in minor units.");
        descriptor.Field(payment => payment.Method).Description("How it is paid.");
        descriptor.Field(payment => payment.Status).Description("How far it got.");
        descriptor.Field(payment => payment.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(payment => payment.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
