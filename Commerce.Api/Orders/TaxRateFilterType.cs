using Commerce.Domain.Orders;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Orders;

/// <summary>What tax rates can be filtered by; everything else stays unreachable.</summary>
public sealed class TaxRateFilterType : FilterInputType<TaxRate>
{
    protected override void Configure(IFilterInputTypeDescriptor<TaxRate> descriptor)
    {
        descriptor.Description("What tax rates can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(rate => rate.Name).Description("What it is called.");
        descriptor.Field(rate => rate.Rate).Description("A fraction: 0.19 is 19 %.");
        descriptor.Field(rate => rate.ApplicableRegion).Description("`*`, a country (`DE`) or a country and state (`US-CA`).");
        descriptor.Field(rate => rate.IsActive).Description("Whether it is used.");
        descriptor.Field(rate => rate.EffectiveFrom).Description("The first moment it applies, in UTC.");
        descriptor.Field(rate => rate.EffectiveTo).Description("The first moment it no longer applies, in UTC; null for open end.");
        descriptor.Field(rate => rate.CreatedAt).Description("When it was set up, in UTC.");
    }
}
