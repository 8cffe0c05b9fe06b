namespace Commerce.Domain.Orders;

/// <summary>There is no such order, or it is somebody else's.</summary>
public sealed class OrderNotFoundException()
    : DomainException("ORDER_NOT_FOUND", "There is no such order, or it is somebody else's.", "orderId");

/// <summary>An order is called off only before anything of it was shipped.</summary>
public sealed class OrderNotCancellableException(string orderNumber, OrderStatus status)
    : DomainException("ORDER_NOT_CANCELLABLE", status switch
    {
        OrderStatus.Cancelled => $"The order {orderNumber} is cancelled already.",
        OrderStatus.PartiallyShipped or OrderStatus.Shipped or OrderStatus.Delivered =>
            $"The order {orderNumber} is {EnumText.Words(status)}: what has left the house is not cancelled, but can be sent back.",
        _ => $"The order {orderNumber} is {EnumText.Words(status)} and cannot be cancelled.",
    })
{
    public OrderStatus Status { get; } = status;
}

/// <summary>Goods are sent back once they arrived.</summary>
public sealed class ReturnNotPossibleException(string orderNumber, OrderStatus status)
    : DomainException("RETURN_NOT_POSSIBLE", $"The order {orderNumber} is {EnumText.Words(status)}: goods can be sent back once they were delivered.");
