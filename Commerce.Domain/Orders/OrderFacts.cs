using Commerce.Domain.Payments;

namespace Commerce.Domain.Orders;

/// <summary>What the rules of an order's actions look at.</summary>
/// <param name="Payment">Null when it has none.</param>
/// <param name="CapturedCents">What came in.</param>
/// <param name="HeldCents">What went back, is on its way back, or waits for approval.</param>
/// <param name="HasUnsent">Whether there are pieces that no parcel has, and that were not paid back instead.</param>
/// <param name="HasReturnable">Whether there are pieces that were delivered and are not part of a return.</param>
/// <param name="HasParcels">Whether something is packed, or left the house.</param>
/// <param name="HasPaidBackParts">Whether a line or the shipping cost was paid back, in part, or waits for it.</param>
public sealed record OrderFacts(
    string OrderNumber, string CurrencyCode, OrderStatus Status, PaymentStatus? Payment, int CapturedCents, int HeldCents, bool HasUnsent, bool HasReturnable,
    bool HasParcels, bool HasPaidBackParts);
