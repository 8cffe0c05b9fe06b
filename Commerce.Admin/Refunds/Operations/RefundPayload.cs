namespace Commerce.Admin.Refunds.Operations;

/// <param name="Warnings">What staff should know although the refund stands.</param>
public sealed record RefundPayload(ChangedRefund? Refund, IReadOnlyList<RefundWarning>? Warnings)
{
    /// <summary>What was done, with what there is to know about it.</summary>
    public string Tell(string done) => string.Join(" ", new[] { done }.Concat((Warnings ?? []).Select(warning => warning.Message)));
}

public sealed record RejectedRefundPayload(ChangedRefund? Refund);

public sealed record ChangedRefund(string Id, int Version, string Status, int AmountCents);

public sealed record RefundWarning(string Code, string Message);
