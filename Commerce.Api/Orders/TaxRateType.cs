using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="TaxRate"/> is seen in the graph.</summary>
public sealed class TaxRateType : ObjectType<TaxRate>
{
    protected override void Configure(IObjectTypeDescriptor<TaxRate> descriptor)
    {
        descriptor.Description("A tax of a region, for a time. All rates that apply on an order's date add up.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(rate => rate.Id);
        descriptor.Field(rate => rate.Name).Description("What it is called.");
        descriptor.Field(rate => rate.Rate).Description("A fraction: 0.19 is 19 %.");
        descriptor.Field(rate => rate.ApplicableRegion).Description("`*`, a country (`DE`) or a country and state (`US-CA`).");
        descriptor.Field(rate => rate.IsActive).Description("Whether it is used.");
        descriptor.Field(rate => rate.EffectiveFrom).Description("The first moment it applies, in UTC.");
        descriptor.Field(rate => rate.EffectiveTo).Description("The first moment it no longer applies, in UTC; null for open end.");
        descriptor.Field(rate => rate.CreatedAt).Description("When it was set up, in UTC.");
    }
}
