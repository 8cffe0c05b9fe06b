namespace Commerce.Domain.Payments.Gateway;

/// <summary>What is to be charged.</summary>
/// <param name="Key">The shop's key of this try.</param>
/// <param name="Token">What is charged, in the gateway's words: it came from the gateway's own form, or from a saved method.</param>
/// <param name="AmountCents">In minor units; above zero.</param>
/// <param name="CurrencyCode">ISO 4217.</param>
/// <param name="OrderNumber">For the customer's statement.</param>
public sealed record GatewayCharge(string Key, string Token, int AmountCents, string CurrencyCode, string OrderNumber);
