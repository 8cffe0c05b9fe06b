namespace Commerce.Domain.Orders.Checkout;

/// <summary>An order that stands, and what its customer should know.</summary>
public sealed record PlacedOrder(int OrderId, IReadOnlyList<CheckoutWarning> Warnings);
