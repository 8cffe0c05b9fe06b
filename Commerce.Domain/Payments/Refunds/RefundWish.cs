namespace Commerce.Domain.Payments.Refunds;

/// <summary>What is to be paid back: some lines, an amount, or everything that is left; shipping alone with none of them.</summary>
/// <param name="Lines">Pieces of lines, or amounts of them.</param>
/// <param name="AmountCents">Is split over all lines, in proportion to what is left of them.</param>
/// <param name="Everything">All that is left, shipping included.</param>
/// <param name="IncludeShipping">With lines: what is left of the shipping cost as well. With an amount: shipping takes its share of it.</param>
/// <param name="Restock">Whether pieces that were never sent go back on the shelf, where a line says nothing else.</param>
public sealed record RefundWish(
    IReadOnlyList<RefundLineWish>? Lines = null, int? AmountCents = null, bool Everything = false, bool IncludeShipping = false, bool Restock = true)
{
    internal bool Restocks(int orderItemId) => Lines?.FirstOrDefault(line => line.OrderItemId == orderItemId)?.Restock ?? Restock;
}

/// <summary>What is to be paid back of one line.</summary>
/// <param name="Quantity">Pieces; 0 where only an amount goes back.</param>
/// <param name="AmountCents">With tax; what the pieces cost when not given.</param>
/// <param name="Restock">Whether those of the pieces that were never sent go back on the shelf; as for the whole refund when not given.</param>
public sealed record RefundLineWish(int OrderItemId, int Quantity, int? AmountCents = null, bool? Restock = null);
