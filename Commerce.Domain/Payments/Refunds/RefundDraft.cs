using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>What a refund would be.</summary>
/// <param name="Balance">What is left before it.</param>
/// <param name="Parts">Null where it would be refused.</param>
/// <param name="NeedsSecondPerson">Whether somebody else would have to approve it.</param>
/// <param name="Refusals">Why it would be refused; empty when it would not.</param>
public sealed record RefundDraft(Order Order, RefundBalance Balance, RefundParts? Parts, bool NeedsSecondPerson, IReadOnlyList<DomainException> Refusals);
