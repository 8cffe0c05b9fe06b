namespace Commerce.Domain.Payments.Refunds;

/// <summary>What staff ask for.</summary>
/// <param name="Reason">For the customer as well.</param>
/// <param name="AdminNotes">For staff only.</param>
/// <param name="ExpectedVersion">The order's version that was looked at.</param>
public sealed record RefundRequest(int OrderId, RefundWish Wish, string? Reason = null, string? AdminNotes = null, int? ExpectedVersion = null);
