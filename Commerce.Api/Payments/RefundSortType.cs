using Commerce.Domain.Payments;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Payments;

/// <summary>What refunds can be sorted by; everything else stays unreachable.</summary>
public sealed class RefundSortType : SortInputType<Refund>
{
    protected override void Configure(ISortInputTypeDescriptor<Refund> descriptor)
    {
        descriptor.Description("What refunds can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(refund => refund.AmountCents).Description("All of it: lines, tax and shipping, in minor units.");
        descriptor.Field(refund => refund.Status).Description("How far it got.");
        descriptor.Field(refund => refund.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(refund => refund.ProcessedAt).Description("When the money went back, in UTC.");
        descriptor.Field(refund => refund.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(refund => refund.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
