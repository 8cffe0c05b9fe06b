using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderTax"/> is seen in the graph.</summary>
public sealed class OrderTaxType : ObjectType<OrderTax>
{
    protected override void Configure(IObjectTypeDescriptor<OrderTax> descriptor)
    {
        descriptor.Description("What one tax rate takes of an order; rounded once, here.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(tax => tax.Id);
        descriptor.Field(tax => tax.TaxableCents).Description("The amount the rate applies to, in minor units.");
        descriptor.Field(tax => tax.TaxCents).Description("The tax, in minor units.");
        descriptor.Field(tax => tax.CreatedAt).Description("When it was worked out, in UTC.");
        descriptor.Field(tax => tax.Order).Description("The order.");
        descriptor.Field(tax => tax.TaxRate).Description("The rate.");
    }
}
