namespace Commerce.Domain.Orders.Checkout;

/// <summary>What a shopper should know about an order that was worked out or placed.</summary>
/// <param name="Path">Which part it is about, as the errors say it; null for the whole.</param>
public sealed record CheckoutWarning(CheckoutWarningCode Code, string Message, IReadOnlyList<string>? Path = null);
