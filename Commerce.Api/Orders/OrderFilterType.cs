using Commerce.Domain.Orders;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Orders;

/// <summary>What orders can be filtered by; everything else stays unreachable.</summary>
public sealed class OrderFilterType : FilterInputType<Order>
{
    protected override void Configure(IFilterInputTypeDescriptor<Order> descriptor)
    {
        descriptor.Description("What orders can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(order => order.Email).Description("Where the confirmation goes.");
        descriptor.Field(order => order.OrderNumber).Description("Unique; what people call it.");
        descriptor.Field(order => order.Status).Description("How far it got.");
        descriptor.Field(OrderDerivations.PaymentStatus).Name("paymentStatus").Description("What became of its money; derived from its payment.");
        descriptor.Field(OrderDerivations.FulfillmentStatus).Name("fulfillmentStatus")
            .Description("How much of it is on its way; derived from its parcels.");
        descriptor.Field(OrderDerivations.ReturnStatus).Name("returnStatus")
            .Description("Whether anything of it comes back; derived from its returns.");
        descriptor.Field(order => order.CurrencyCode).Description("ISO 4217, as it was when the order was placed.");
        descriptor.Field(order => order.SubtotalCents).Description("The sum of the lines before discount and tax, in minor units.");
        descriptor.Field(order => order.DiscountCents).Description("What a coupon took off, in minor units.");
        descriptor.Field(order => order.TaxCents).Description("Tax, in minor units.");
        descriptor.Field(order => order.ShippingCostCents).Description("What shipping costs the customer, in minor units.");
        descriptor.Field(order => order.TotalCents).Description("What the customer pays, in minor units.");
        descriptor.Field(order => order.ShippingName).Description("Who receives the goods.");
        descriptor.Field(order => order.ShippingCity).Description("Town the goods go to.");
        descriptor.Field(order => order.ShippingState).Description("Subdivision the goods go to, without the country.");
        descriptor.Field(order => order.ShippingCountry).Description("Country the goods go to, ISO 3166-1 alpha-2.");
        descriptor.Field(order => order.ShippingPostalCode).Description("Postal code the goods go to.");
        descriptor.Field(order => order.CouponCode).Description("The coupon's code as the customer gave it.");
        descriptor.Field(order => order.OrderDate).Description("When it was placed, in UTC.");
        descriptor.Field(order => order.ExpectedShipDate).Description("When it should leave, in UTC.");
        descriptor.Field(order => order.ActualShipDate).Description("When its first parcel left, in UTC.");
        descriptor.Field(order => order.CancelledAt).Description("When it was called off, in UTC.");
        descriptor.Field(order => order.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(order => order.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(order => order.User).Description("Who bought; null for a guest.");
        descriptor.Field(order => order.Payment).Description("Its payment.");
        descriptor.Field(order => order.Items).Description("Its lines.");
    }
}
