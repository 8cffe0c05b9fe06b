using Commerce.Api.Reading;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Resolvers;

namespace Commerce.Api.Payments;

/// <summary>A refund that stands, and what staff should know; or why nothing happened.</summary>
public sealed class CreateRefundPayload(RefundOutcome outcome)
{
    /// <summary>The refund. Where it is there, it was made, whatever the payment gateway said.</summary>
    public Task<Refund?> GetRefundAsync(IResolverContext context) => context.LoadAsync<Refund>(outcome.RefundId);

    /// <summary>What staff should know: it waits for somebody's approval, the gateway did not take it or gave no answer yet.</summary>
    public IReadOnlyList<RefundWarning> Warnings => outcome.Warnings;
}

/// <summary>A refund that was approved, and what became of it; or why nothing happened.</summary>
public sealed class ApproveRefundPayload(RefundOutcome outcome)
{
    /// <summary>The refund.</summary>
    public Task<Refund?> GetRefundAsync(IResolverContext context) => context.LoadAsync<Refund>(outcome.RefundId);

    /// <summary>What staff should know: the gateway did not take it, or gave no answer yet.</summary>
    public IReadOnlyList<RefundWarning> Warnings => outcome.Warnings;
}

/// <summary>A refund that was tried again, and what became of it; or why nothing happened.</summary>
public sealed class RetryRefundPayload(RefundOutcome outcome)
{
    /// <summary>The refund.</summary>
    public Task<Refund?> GetRefundAsync(IResolverContext context) => context.LoadAsync<Refund>(outcome.RefundId);

    /// <summary>What staff should know: the gateway did not take it, or gave no answer yet.</summary>
    public IReadOnlyList<RefundWarning> Warnings => outcome.Warnings;
}
