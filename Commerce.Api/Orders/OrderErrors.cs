using Commerce.Api.Security;
using Commerce.Domain.Orders;

namespace Commerce.Api.Orders;

/// <summary>There is no such order, or it is somebody else's.</summary>
public sealed class OrderNotFoundError(OrderNotFoundException refusal) : UserError(refusal);

/// <summary>An order is called off only before anything of it was shipped.</summary>
public sealed class OrderNotCancellableError(OrderNotCancellableException refusal) : UserError(refusal)
{
    /// <summary>How far it got.</summary>
    public OrderStatus Status => refusal.Status;
}
