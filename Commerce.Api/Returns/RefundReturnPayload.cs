using Commerce.Api.Reading;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Returns;
using HotChocolate.Resolvers;

namespace Commerce.Api.Returns;

/// <summary>What was paid back for a return, and what staff should know; or why nothing happened.</summary>
public sealed class RefundReturnPayload(int returnId, RefundOutcome outcome)
{
    /// <summary>The return.</summary>
    public Task<Return?> GetReturnAsync(IResolverContext context) => context.LoadAsync<Return>(returnId);

    /// <summary>The refund that pays for it.</summary>
    public Task<Refund?> GetRefundAsync(IResolverContext context) => context.LoadAsync<Refund>(outcome.RefundId);

    /// <summary>What staff should know: it waits for somebody's approval, the gateway did not take it or gave no answer yet.</summary>
    public IReadOnlyList<RefundWarning> Warnings => outcome.Warnings;
}
