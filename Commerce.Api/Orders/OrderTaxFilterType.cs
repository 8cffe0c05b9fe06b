using Commerce.Domain.Orders;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Orders;

/// <summary>What order taxs can be filtered by; everything else stays unreachable.</summary>
public sealed class OrderTaxFilterType : FilterInputType<OrderTax>
{
    protected override void Configure(IFilterInputTypeDescriptor<OrderTax> descriptor)
    {
        descriptor.Description("What order taxs can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(tax => tax.TaxableCents).Description("The amount the rate applies to, in minor units.");
        descriptor.Field(tax => tax.TaxCents).Description("The tax, in minor units.");
        descriptor.Field(tax => tax.CreatedAt).Description("When it was worked out, in UTC.");
    }
}
