namespace Commerce.Domain.Orders.Editing;

/// <summary>An order is changed before anything of it is packed, sent or paid back.</summary>
public sealed class OrderNotEditableException(string orderNumber, OrderStatus status, bool hasParcels)
    : DomainException("ORDER_NOT_EDITABLE", status switch
    {
        OrderStatus.Cancelled => $"The order {orderNumber} is cancelled: it stays as it was.",
        OrderStatus.Refunded => $"All of the order {orderNumber} was paid back: it stays as it was.",
        OrderStatus.PartiallyShipped or OrderStatus.Shipped or OrderStatus.Delivered =>
            $"Something of the order {orderNumber} has left the house, so it stays as it is: refund what will not be sent, or take back what was.",
        OrderStatus.Pending or OrderStatus.Paid or OrderStatus.Processing => hasParcels
            ? $"Something of the order {orderNumber} is packed: call the parcel off first, then change the order."
            : $"Part of the order {orderNumber} was paid back, or waits for it, line by line: refund more of it, or cancel it.",
    });

/// <summary>The order has no such line (any more).</summary>
public sealed class OrderLineNotFoundException() : DomainException("ORDER_LINE_NOT_FOUND", "The order has no such line (any more): read it again.", "orderItemId");

/// <summary>It cannot be changed like this.</summary>
public sealed class InvalidOrderEditException(string message) : DomainException("INVALID_ORDER_EDIT", message);

/// <summary>Nothing would be different.</summary>
public sealed class NothingToChangeException() : DomainException("NOTHING_TO_CHANGE", "The order would stay as it is: change a quantity, add something, or change the address or the way to ship.");

/// <summary>What is paid cannot be raised: it was charged once, for what the order cost.</summary>
/// <param name="totalCents">What it would cost.</param>
/// <param name="paidCents">What is paid and did not go back.</param>
public sealed class OrderEditAbovePaidException(int totalCents, int paidCents, string currencyCode)
    : DomainException(
        "ORDER_EDIT_ABOVE_PAID",
        $"The order would cost {Currency.Write(totalCents, currencyCode)}, but {Currency.Write(paidCents, currencyCode)} is paid, and {Currency.Write(totalCents - paidCents, currencyCode)} more cannot be charged. Take something out, or make a second order of what is added.")
{
    /// <summary>What is missing, in minor units.</summary>
    public int MissingCents { get; } = totalCents - paidCents;
}

/// <summary>The gateway is just charging what the order costs now.</summary>
public sealed class PaymentUnderWayException(int amountCents, string currencyCode)
    : DomainException(
        "PAYMENT_UNDER_WAY",
        $"A payment of {Currency.Write(amountCents, currencyCode)} is under way, so the order's total cannot change now: wait until it is confirmed or declined. What costs the same can be changed.");
