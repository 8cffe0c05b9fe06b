using Commerce.Domain.Customers;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Settings;

/// <summary>How an <see cref="EnteredTaxRate"/> is sent.</summary>
public sealed class TaxRateInputType : InputObjectType<EnteredTaxRate>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredTaxRate> descriptor)
    {
        descriptor.Name("TaxRateInput");
        descriptor.Description("A tax, whole.");
        descriptor.Field(rate => rate.Name).Description("What customers read on the invoice; at most 100 characters.");
        descriptor.Field(rate => rate.Rate).Description("A fraction: 0.19 is 19 %; at most six decimals.");
        descriptor.Field(rate => rate.ApplicableRegion).DefaultValue("*").Description("`*`, a country (`DE`) or a country and state (`US-CA`).");
        descriptor.Field(rate => rate.EffectiveFrom).Description("The first moment it applies, in UTC.");
        descriptor.Field(rate => rate.EffectiveTo).Description("The first moment it no longer applies, in UTC; null for open end.");
        descriptor.Field(rate => rate.IsActive).DefaultValue(true).Description("Whether it applies at all.");
    }
}

/// <summary>How an <see cref="EnteredShippingOption"/> is sent.</summary>
public sealed class ShippingOptionInputType : InputObjectType<EnteredShippingOption>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredShippingOption> descriptor)
    {
        descriptor.Name("ShippingOptionInput");
        descriptor.Description("A way to ship, whole.");
        descriptor.Field(option => option.Name).Description("What shoppers choose; unique, at most 100 characters.");
        descriptor.Field(option => option.Description).Description("What shoppers should know about it; at most 500 characters.");
        descriptor.Field(option => option.EstimatedDays).Description("How long it takes, in words, such as `3-5`.");
        descriptor.Field(option => option.RateCents).Description("What it costs, in minor units.");
        descriptor.Field(option => option.IsActive).DefaultValue(true).Description("Whether it is offered.");
    }
}

/// <summary>How an <see cref="EnteredPaymentType"/> is sent.</summary>
public sealed class PaymentTypeInputType : InputObjectType<EnteredPaymentType>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredPaymentType> descriptor)
    {
        descriptor.Name("PaymentTypeInput");
        descriptor.Description("A way to pay, whole.");
        descriptor.Field(type => type.Name).Description("What shoppers choose; unique, at most 100 characters.");
        descriptor.Field(type => type.Description).Description("What shoppers should know about it; at most 500 characters.");
        descriptor.Field(type => type.IsActive).DefaultValue(true).Description("Whether it is offered.");
    }
}
