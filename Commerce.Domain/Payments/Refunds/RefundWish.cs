namespace Commerce.Domain.Payments.Refunds;

/// <summary>What is to be paid back: some lines, an amount, or everything that is left; shipping alone with none of them.</summary>
/// <param name="Lines">Pieces of lines, or amounts of them.</param>
/// <param name="AmountCents">Is split over all lines, in proportion to what is left of them.</param>
/// <param name="Everything">All that is left, shipping included.</param>
/// <param name="IncludeShipping">With lines: what is left of the shipping cost as well. With an amount: shipping takes its share of it.</param>
public sealed record RefundWish(
    IReadOnlyList<RefundLineWish>? Lines = null, int? AmountCents = null, bool Everything = false, bool IncludeShipping = false);

/// <summary>What is to be paid back of one line.</summary>
/// <param name="Quantity">Pieces; 0 where only an amount goes back.</param>
/// <param name="AmountCents">With tax; what the pieces cost when not given.</param>
public sealed record RefundLineWish(int OrderItemId, int Quantity, int? AmountCents = null);
