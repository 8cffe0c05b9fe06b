using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="Order"/> is seen in the graph.</summary>
public sealed class OrderType : ObjectType<Order>
{
    protected override void Configure(IObjectTypeDescriptor<Order> descriptor)
    {
        descriptor.Description("What somebody bought, with its own snapshots of addresses, names and prices. Always: subtotal - discount + tax + shipping = total.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(order => order.Id);
        descriptor.Field(order => order.Email).Description("Where the confirmation goes.");
        descriptor.Field(order => order.OrderNumber).Description("Unique; what people call it.");
        descriptor.Field(order => order.Status).Description("How far it got.");
        descriptor.Field(order => order.CurrencyCode).Description("ISO 4217, as it was when the order was placed.");
        descriptor.Field(order => order.SubtotalCents).Description("The sum of the lines before discount and tax, in minor units.");
        descriptor.Field(order => order.DiscountCents).Description("What a coupon took off, in minor units.");
        descriptor.Field(order => order.TaxCents).Description("Tax, in minor units.");
        descriptor.Field(order => order.ShippingCostCents).Description("What shipping costs the customer, in minor units.");
        descriptor.Field(order => order.TotalCents).Description("What the customer pays, in minor units.");
        descriptor.Field(order => order.ShippingName).Description("Who receives the goods.");
        descriptor.Field(order => order.ShippingAddressLine1).Description("Street and number the goods go to.");
        descriptor.Field(order => order.ShippingAddressLine2).Description("Flat, floor, company the goods go to.");
        descriptor.Field(order => order.ShippingCity).Description("Town the goods go to.");
        descriptor.Field(order => order.ShippingState).Description("Subdivision the goods go to, without the country.");
        descriptor.Field(order => order.ShippingCountry).Description("Country the goods go to, ISO 3166-1 alpha-2.");
        descriptor.Field(order => order.ShippingPostalCode).Description("Postal code the goods go to.");
        descriptor.Field(order => order.BillingName).Description("Who is invoiced.");
        descriptor.Field(order => order.BillingAddressLine1).Description("Street and number the invoice goes to.");
        descriptor.Field(order => order.BillingAddressLine2).Description("Flat, floor, company the invoice goes to.");
        descriptor.Field(order => order.BillingCity).Description("Town the invoice goes to.");
        descriptor.Field(order => order.BillingState).Description("Subdivision the invoice goes to, without the country.");
        descriptor.Field(order => order.BillingCountry).Description("Country the invoice goes to, ISO 3166-1 alpha-2.");
        descriptor.Field(order => order.BillingPostalCode).Description("Postal code the invoice goes to.");
        descriptor.Field(order => order.CouponCode).Description("The coupon's code as the customer gave it.");
        descriptor.Field(order => order.CustomerNotes).Description("What the customer asked for.");
        descriptor.Field(order => order.AdminNotes).Authorize(Policies.Customers).Description("What staff noted. For those who serve customers.");
        descriptor.Field(order => order.OrderDate).Description("When it was placed, in UTC.");
        descriptor.Field(order => order.ExpectedShipDate).Description("When it should leave, in UTC.");
        descriptor.Field(order => order.ActualShipDate).Description("When its first parcel left, in UTC.");
        descriptor.Field(order => order.ExpectedDeliveryDate).Description("When it should arrive, in UTC.");
        descriptor.Field(order => order.ActualDeliveryDate).Description("When its last parcel arrived, in UTC.");
        descriptor.Field(order => order.CancelledAt).Description("When it was called off, in UTC.");
        descriptor.Field(order => order.CancelReason).Description("Why it was called off.");
        descriptor.Field(order => order.Version).Description("Grows by one with each change.");
        descriptor.Field(order => order.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(order => order.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(order => order.User).Description("Who bought; null for a guest.");
        descriptor.Field(order => order.ShippingAddress).Description("The address-book entry the snapshot was taken from.");
        descriptor.Field(order => order.ShippingOption).Description("How it is shipped.");
        descriptor.Field(order => order.PaymentMethod).Description("What it was paid with.");
        descriptor.Field(order => order.Payment).Description("Its payment.");
        descriptor.Field(order => order.Items).UseFiltering().UseSorting().Description("Its lines.");
        descriptor.Field(order => order.Taxes).UseFiltering().UseSorting().Description("What each tax rate takes of it.");
        descriptor.Field(order => order.History).UseFiltering().UseSorting().Description("The steps it took, the first one first.");
        descriptor.Field(order => order.Shipments).UseFiltering().UseSorting().Description("Its parcels.");
        descriptor.Field(order => order.Refunds).UseFiltering().UseSorting().Description("The money that goes back.");
        descriptor.Field(order => order.Returns).UseFiltering().UseSorting().Description("The requests to send goods back.");
        descriptor.Field(order => order.ReturnItems).UseFiltering().UseSorting().Description("Its lines that come back.");
    }
}
