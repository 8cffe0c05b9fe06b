using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Payments;

/// <summary>What is to be paid back of one line.</summary>
/// <param name="OrderItemId">The order's line.</param>
/// <param name="Quantity">Pieces; none where only an amount goes back.</param>
/// <param name="AmountCents">With tax, in minor units; what the pieces cost when not given.</param>
public sealed record RefundLineInput([property: ID<OrderItem>] int OrderItemId, int? Quantity, int? AmountCents)
{
    internal RefundLineWish ToWish() => new(OrderItemId, Quantity ?? 0, AmountCents);
}
