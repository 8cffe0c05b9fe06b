using static Commerce.Domain.Payments.RefundStatus;

namespace Commerce.Domain.Payments;

/// <summary>The steps a refund can take. What failed at the gateway can be approved again.</summary>
public static class RefundTransitions
{
    public static TransitionTable<RefundStatus> Table { get; } = new("A refund",
        (Requested, [Approved, Rejected]),
        (Approved, [Processed, Failed]),
        (Failed, [Approved]));
}
