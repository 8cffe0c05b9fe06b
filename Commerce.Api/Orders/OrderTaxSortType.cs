using Commerce.Domain.Orders;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Orders;

/// <summary>What order taxs can be sorted by; everything else stays unreachable.</summary>
public sealed class OrderTaxSortType : SortInputType<OrderTax>
{
    protected override void Configure(ISortInputTypeDescriptor<OrderTax> descriptor)
    {
        descriptor.Description("What order taxs can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(tax => tax.TaxableCents).Description("The amount the rate applies to, in minor units.");
        descriptor.Field(tax => tax.TaxCents).Description("The tax, in minor units.");
        descriptor.Field(tax => tax.CreatedAt).Description("When it was worked out, in UTC.");
    }
}
