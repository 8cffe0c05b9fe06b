namespace Commerce.Admin.Settings.Operations;

public sealed record SavedTaxRate(SavedSetting? TaxRate);

public sealed record SavedShippingOption(SavedSetting? ShippingOption);

public sealed record SavedPaymentType(SavedSetting? PaymentType);

public sealed record SavedSetting(string Id, string Name);
