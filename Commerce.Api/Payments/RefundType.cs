using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="Refund"/> is seen in the graph.</summary>
public sealed class RefundType : ObjectType<Refund>
{
    protected override void Configure(IObjectTypeDescriptor<Refund> descriptor)
    {
        descriptor.Description("Money on its way back to a customer, split over lines, tax and shipping to the cent.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(refund => refund.Id);
        descriptor.Field(refund => refund.AmountCents).Description("All of it: lines, tax and shipping, in minor units.");
        descriptor.Field(refund => refund.ShippingCents).Description("The part of it that is shipping cost, in minor units.");
        descriptor.Field(refund => refund.FeeCents).Description("What the shop kept of what came back, such as a restocking fee, in minor units; taken off already.");
        descriptor.Field(refund => refund.FailureCode).Authorize(Policies.Customers).Description("Why it failed, in the gateway's code. For those who serve customers.");
        descriptor.Field(refund => refund.Reason).Description("Why it goes back.");
        descriptor.Field(refund => refund.Status).Description("How far it got.");
        descriptor.Field(refund => refund.AdminNotes).Authorize(Policies.Customers).Description("What staff noted. For those who serve customers.");
        descriptor.Field(refund => refund.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(refund => refund.ProcessedAt).Description("When the money went back, in UTC.");
        descriptor.Field(refund => refund.Version).Description("Grows by one with each change.");
        descriptor.Field(refund => refund.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(refund => refund.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(refund => refund.Order).Description("The order it belongs to.");
        descriptor.Field(refund => refund.Payment).Description("The payment it comes out of.");
        descriptor.Field(refund => refund.Return).Description("The return it pays for, when there is one.");
        descriptor.Field(refund => refund.Items).UseFiltering().UseSorting().Description("The parts of it that belong to order lines.");
    }
}
