using Commerce.Api.Security;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;

namespace Commerce.Api.Payments;

/// <summary>There is no such refund.</summary>
public sealed class RefundNotFoundError(RefundNotFoundException refusal) : UserError(refusal);

/// <summary>It is not said what is to be refunded, or more than once.</summary>
public sealed class InvalidRefundError(InvalidRefundException refusal) : UserError(refusal);

/// <summary>Of a payment that did not come in nothing goes back.</summary>
public sealed class PaymentNotCapturedError(PaymentNotCapturedException refusal) : UserError(refusal);

/// <summary>All that came in went back, or what is asked for comes to nothing.</summary>
public sealed class NothingToRefundError(NothingToRefundException refusal) : UserError(refusal);

/// <summary>More is asked for than is left of the payment, of a line, or of the shipping cost.</summary>
public sealed class RefundExceedsPaymentError(RefundExceedsPaymentException refusal) : UserError(refusal)
{
    /// <summary>What can still be refunded, in minor units.</summary>
    public int LeftCents => refusal.LeftCents;
}

/// <summary>The line is not one of the order's.</summary>
public sealed class RefundLineNotFoundError(RefundLineNotFoundException refusal) : UserError(refusal);

/// <summary>More pieces than are left to be refunded, or none.</summary>
public sealed class RefundQuantityError(RefundQuantityException refusal) : UserError(refusal)
{
    /// <summary>How many pieces no refund names yet.</summary>
    public int Left => refusal.Left;
}

/// <summary>A large refund is approved by somebody else than who asked for it.</summary>
public sealed class SecondPersonRequiredError(SecondPersonRequiredException refusal) : UserError(refusal);
