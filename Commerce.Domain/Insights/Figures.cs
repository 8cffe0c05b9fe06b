using Commerce.Domain.Orders;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Insights;

/// <summary>What was sold in a period. Amounts are in minor units.</summary>
/// <param name="Orders">Orders that were placed and not cancelled.</param>
/// <param name="SalesCents">What they came to, with tax and shipping.</param>
/// <param name="RefundedCents">What was paid back in the period, of whatever order.</param>
public sealed record SalesFigures(int Orders, long SalesCents, long RefundedCents)
{
    /// <summary>What an order came to on average, rounded; 0 without orders.</summary>
    public long AverageCents => Orders == 0 ? 0 : (long)decimal.Round((decimal)SalesCents / Orders, MidpointRounding.AwayFromZero);
}

/// <summary>What was sold on a day of UTC.</summary>
public sealed record SalesOfDay(DateOnly Day, int Orders, long SalesCents);

/// <summary>How many orders of a period stand where.</summary>
public sealed record OrdersOfStatus(OrderStatus Status, int Orders);

/// <summary>What was sold of a product, in pieces and in minor units after discount, before tax.</summary>
public sealed record ProductSales(int ProductId, long Quantity, long SalesCents);

/// <summary>What customers sent back of a product, and how much was sold meanwhile.</summary>
public sealed record ProductReturns(int ProductId, long Returned, long Sold, IReadOnlyList<ReturnsForReason> Reasons);

/// <summary>How many pieces were sent back for a reason.</summary>
public sealed record ReturnsForReason(ReturnReason Reason, long Quantity);
