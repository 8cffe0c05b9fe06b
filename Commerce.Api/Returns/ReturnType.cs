using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="Return"/> is seen in the graph.</summary>
public sealed class ReturnType : ObjectType<Return>
{
    protected override void Configure(IObjectTypeDescriptor<Return> descriptor)
    {
        descriptor.Description("A customer's request to send goods back: its status and its dates.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(request => request.Id);
        descriptor.Field(request => request.Reason).Description("Why the goods come back.");
        descriptor.Field(request => request.Status).Description("How far it got.");
        descriptor.Field(request => request.AdminNotes).Authorize(Policies.Customers).Description("What staff noted. For those who serve customers.");
        descriptor.Field(request => request.Message).Description("What the shop tells the customer.");
        descriptor.Field(request => request.ReturnShippingCents).Description("What the way back costs the customer, in minor units; taken off what is paid back.");
        descriptor.Field(request => request.ClawbackCents).Description(
            "What the coupon took off goods that are kept and would not have got it alone, in minor units; taken off what was paid back, or given back where it is negative.");
        descriptor.Field(request => request.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(request => request.ApprovedAt).Description("When it was approved, in UTC.");
        descriptor.Field(request => request.ReceivedAt).Description("When the goods arrived, in UTC.");
        descriptor.Field(request => request.RefundedAt).Description("When the money went back, in UTC.");
        descriptor.Field(request => request.Version).Description("Grows by one with each change.");
        descriptor.Field(request => request.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(request => request.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(request => request.Order).Description("The order it belongs to.");
        descriptor.Field(request => request.Items).UseFiltering().UseSorting().Description("The goods that come back.");
        descriptor.Field(request => request.Refunds).UseFiltering().UseSorting().Description("The money that goes back for it.");
    }
}
