using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>Fields of <see cref="Refund"/> that are worked out or read apart.</summary>
[ExtendObjectType<Refund>]
public sealed class RefundFields
{
    /// <summary>What staff can do to it now, and why not what they cannot: the rules of the mutations themselves. Empty for customers.</summary>
    public async Task<IReadOnlyList<ActionVerdict<RefundAction>>> GetActionsAsync(
        [Parent] Refund refund, RefundFactsById facts, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        accessor.IsStaff() && await facts.LoadAsync(refund.Id, cancellationToken) is { } known
            ? RefundRules.Actions(known.Status, known.RequestedById, accessor.GetUserId())
            : [];

    /// <summary>Who asked for it; null when it was the shop itself. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    public async Task<User?> GetRequestedByAsync([Parent] Refund refund, RefundFactsById facts, IResolverContext context, CancellationToken cancellationToken) =>
        await facts.LoadAsync(refund.Id, cancellationToken) is { RequestedById: { } id } ? await context.LoadAsync<User>(id) : null;

    /// <summary>The second person, who approved it; null when none was needed. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    public async Task<User?> GetApprovedByAsync([Parent] Refund refund, RefundFactsById facts, IResolverContext context, CancellationToken cancellationToken) =>
        await facts.LoadAsync(refund.Id, cancellationToken) is { ApprovedById: { } id } ? await context.LoadAsync<User>(id) : null;
}
