using Commerce.Domain.Payments;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Payments;

/// <summary>What refunds can be filtered by; everything else stays unreachable.</summary>
public sealed class RefundFilterType : FilterInputType<Refund>
{
    protected override void Configure(IFilterInputTypeDescriptor<Refund> descriptor)
    {
        descriptor.Description("What refunds can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(refund => refund.AmountCents).Description("All of it: lines, tax and shipping, in minor units.");
        descriptor.Field(refund => refund.Reason).Description("Why it goes back.");
        descriptor.Field(refund => refund.Status).Description("How far it got.");
        descriptor.Field(refund => refund.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(refund => refund.ProcessedAt).Description("When the money went back, in UTC.");
        descriptor.Field(refund => refund.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(refund => refund.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(refund => refund.Order).Description("The order it belongs to.");
    }
}
