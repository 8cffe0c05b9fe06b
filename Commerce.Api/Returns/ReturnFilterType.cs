using Commerce.Domain.Returns;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Returns;

/// <summary>What returns can be filtered by; everything else stays unreachable.</summary>
public sealed class ReturnFilterType : FilterInputType<Return>
{
    protected override void Configure(IFilterInputTypeDescriptor<Return> descriptor)
    {
        descriptor.Description("What returns can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(request => request.Reason).Description("Why the goods come back.");
        descriptor.Field(request => request.Status).Description("How far it got.");
        descriptor.Field(request => request.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(request => request.ApprovedAt).Description("When it was approved, in UTC.");
        descriptor.Field(request => request.ReceivedAt).Description("When the goods arrived, in UTC.");
        descriptor.Field(request => request.RefundedAt).Description("When the money went back, in UTC.");
        descriptor.Field(request => request.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(request => request.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(request => request.Order).Description("The order it belongs to.");
    }
}
