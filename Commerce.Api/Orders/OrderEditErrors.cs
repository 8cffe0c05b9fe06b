using Commerce.Api.Security;
using Commerce.Domain.Orders.Editing;

namespace Commerce.Api.Orders;

/// <summary>An order is changed before anything of it is packed, sent or paid back.</summary>
public sealed class OrderNotEditableError(OrderNotEditableException refusal) : UserError(refusal);

/// <summary>The order has no such line (any more).</summary>
public sealed class OrderLineNotFoundError(OrderLineNotFoundException refusal) : UserError(refusal);

/// <summary>It cannot be changed like this.</summary>
public sealed class InvalidOrderEditError(InvalidOrderEditException refusal) : UserError(refusal);

/// <summary>Nothing would be different.</summary>
public sealed class NothingToChangeError(NothingToChangeException refusal) : UserError(refusal);

/// <summary>What is paid cannot be raised: it was charged once, for what the order cost.</summary>
public sealed class OrderEditAbovePaidError(OrderEditAbovePaidException refusal) : UserError(refusal)
{
    /// <summary>What is missing, in minor units.</summary>
    public int MissingCents => refusal.MissingCents;
}

/// <summary>The payment gateway is just charging what the order costs now.</summary>
public sealed class PaymentUnderWayError(PaymentUnderWayException refusal) : UserError(refusal);
