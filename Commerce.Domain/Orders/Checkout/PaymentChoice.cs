using Commerce.Domain.Payments;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>What is charged: a token of the gateway, or a saved payment method.</summary>
public sealed record PaymentChoice(string? Token = null, int? PaymentMethodId = null, PaymentMethodKind Method = PaymentMethodKind.Card);
