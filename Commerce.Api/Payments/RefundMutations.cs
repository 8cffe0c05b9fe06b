using Commerce.Api.Orders;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Payments;

/// <summary>Paying money back.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RefundMutations
{
    /// <summary>
    /// Pays back some lines, an amount, or everything that is left; see `refundPreview`. Never more than came in, also when several people click at
    /// once. Up to the shop's limit the money goes at once; above it `approveRefund` of somebody else is waited for.
    /// </summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this refund, such as a new UUID: sent again, it is the same refund.</param>
    /// <param name="lines">Pieces of lines, or amounts of them.</param>
    /// <param name="amountCents">An amount instead, with tax, in minor units: it is split over all lines in proportion to what is left of them.</param>
    /// <param name="everything">All that is left, shipping included, instead.</param>
    /// <param name="includeShipping">With lines: what is left of the shipping cost as well. With an amount: shipping takes its share. Alone: only shipping.</param>
    /// <param name="restock">Whether pieces that were never sent go back on the shelf when the money is back; lines can say otherwise.</param>
    /// <param name="reason">Why, for the customer as well.</param>
    /// <param name="adminNotes">For staff only.</param>
    /// <param name="expectedVersion">The order's version that was looked at.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    [DeskErrors]
    [Error<OrderNotFoundError>]
    [Error<PaymentNotCapturedError>]
    [Error<NothingToRefundError>]
    [Error<RefundExceedsPaymentError>]
    [Error<InvalidRefundError>]
    [Error<RefundLineNotFoundError>]
    [Error<RefundQuantityError>]
    public async Task<CreateRefundPayload> CreateRefundAsync(
        [ID<Order>] int orderId,
        string idempotencyKey,
        IReadOnlyList<RefundLineInput>? lines,
        int? amountCents,
        [DefaultValue(false)] bool everything,
        [DefaultValue(false)] bool includeShipping,
        [DefaultValue(true)] bool restock,
        string? reason,
        string? adminNotes,
        int? expectedVersion,
        RefundDesk refunds,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        var wish = new RefundWish(lines?.Select(line => line.ToWish()).ToList(), amountCents, everything, includeShipping, restock);
        var request = new RefundRequest(orderId, wish, reason, adminNotes, expectedVersion);
        return new CreateRefundPayload(await refunds.CreateAsync(accessor.GetStaff(), idempotencyKey, request, cancellationToken));
    }

    /// <summary>Approves a refund that somebody else asked for; the money goes at once.</summary>
    /// <param name="refundId">The refund.</param>
    /// <param name="idempotencyKey">The client's name for this approval, such as a new UUID.</param>
    /// <param name="expectedVersion">The refund's version that was looked at.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    [DeskErrors]
    [Error<RefundNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<SecondPersonRequiredError>]
    public async Task<ApproveRefundPayload> ApproveRefundAsync(
        [ID<Refund>] int refundId, string idempotencyKey, int? expectedVersion, RefundDesk refunds, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(await refunds.ApproveAsync(accessor.GetStaff(), refundId, idempotencyKey, expectedVersion, cancellationToken));

    /// <summary>Turns a refund down that waits for approval; what it held can be refunded otherwise.</summary>
    /// <param name="refundId">The refund.</param>
    /// <param name="reason">Why, for staff.</param>
    /// <param name="expectedVersion">The refund's version that was looked at.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    [DeskErrors]
    [Error<RefundNotFoundError>]
    [Error<IllegalTransitionError>]
    public async Task<Refund?> RejectRefundAsync(
        [ID<Refund>] int refundId, string? reason, int? expectedVersion, RefundDesk refunds, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken) =>
        await context.LoadAsync<Refund>(await refunds.RejectAsync(accessor.GetStaff(), refundId, reason, expectedVersion, cancellationToken));

    /// <summary>Tries a refund again that the payment gateway did not take.</summary>
    /// <param name="refundId">The refund.</param>
    /// <param name="idempotencyKey">The client's name for this try, such as a new UUID.</param>
    /// <param name="expectedVersion">The refund's version that was looked at.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    [DeskErrors]
    [Error<RefundNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<RefundExceedsPaymentError>]
    public async Task<RetryRefundPayload> RetryRefundAsync(
        [ID<Refund>] int refundId, string idempotencyKey, int? expectedVersion, RefundDesk refunds, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(await refunds.RetryAsync(accessor.GetStaff(), refundId, idempotencyKey, expectedVersion, cancellationToken));
}
