using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Payments;

/// <summary>What is to be paid back of one line.</summary>
/// <param name="OrderItemId">The order's line.</param>
/// <param name="Quantity">Pieces; none where only an amount goes back.</param>
/// <param name="AmountCents">With tax, in minor units; what the pieces cost when not given.</param>
/// <param name="Restock">Whether those of the pieces that were never sent go back on the shelf; as for the whole refund when not given.</param>
public sealed record RefundLineInput([property: ID<OrderItem>] int OrderItemId, int? Quantity, int? AmountCents, bool? Restock)
{
    internal RefundLineWish ToWish() => new(OrderItemId, Quantity ?? 0, AmountCents, Restock);
}
