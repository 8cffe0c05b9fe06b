using Commerce.Api.Security;
using Commerce.Domain.Payments;

namespace Commerce.Api.Payments;

/// <summary>It is not said what is to be charged, or twice.</summary>
public sealed class PaymentRequiredError(PaymentRequiredException refusal) : UserError(refusal);

/// <summary>The saved payment method is unknown, removed, or not known to the gateway.</summary>
public sealed class PaymentMethodNotUsableError(PaymentMethodNotUsableException refusal) : UserError(refusal);

/// <summary>Only a failed payment of an order that waits for its money is tried again.</summary>
public sealed class PaymentNotRetryableError(PaymentNotRetryableException refusal) : UserError(refusal);
