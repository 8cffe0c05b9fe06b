using Commerce.Api.Files;
using Commerce.Api.Orders;
using Commerce.Api.Payments;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Returns;

/// <summary>Sending goods back.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReturnMutations
{
    /// <summary>Asks to send back what was delivered: of one's own order or that of the guest's session, or of anybody's for those who serve customers.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this request, such as a new UUID: sent again, it is the same return.</param>
    /// <param name="lines">What comes back, and why.</param>
    /// <param name="reason">About all of it, in the customer's words.</param>
    [ShopperErrors]
    [Error<InvalidIdempotencyKeyError>]
    [Error<IdempotencyKeyReusedError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<LimitReachedError>]
    [Error<OrderNotFoundError>]
    [Error<ReturnNotPossibleError>]
    [Error<NothingToReturnError>]
    [Error<ReturnQuantityError>]
    [Error<ReturnLineError>]
    [Error<InvalidPhotoError>]
    [Error<FileTooLargeError>]
    public async Task<Return?> RequestReturnAsync(
        [ID<Order>] int orderId, string idempotencyKey, IReadOnlyList<ReturnLineInput> lines, string? reason, ReturnDesk desk, ReturnPhotos photos,
        IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var (owner, by) = WhoIs(accessor);
        var wishes = new List<ReturnLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var kept = new List<int>();
            foreach (var photo in (lines[i].Photos ?? []).Take(ReturnPhotos.MaxPerLine + 1))
                kept.Add(await KeepAsync(photos, photo, $"{i}", cancellationToken));
            wishes.Add(new ReturnLine(lines[i].OrderItemId, lines[i].Quantity, lines[i].Reason, lines[i].Notes, kept));
        }

        return await context.LoadAsync<Return>(await desk.RequestAsync(owner, by, idempotencyKey, new ReturnRequest(orderId, wishes, reason), cancellationToken));
    }

    /// <summary>Lets the goods come back; the customer gets a mail.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="message">For the customer.</param>
    /// <param name="returnShippingOptionId">How they are sent back.</param>
    /// <param name="chargeReturnShipping">Whether the customer pays for that: it is taken off the refund.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<ReturnShippingOptionError>]
    public async Task<Return?> ApproveReturnAsync(
        [ID<Return>] int returnId, string? message, [ID<Commerce.Domain.Fulfilment.ShippingOption>] int? returnShippingOptionId, [DefaultValue(false)] bool chargeReturnShipping,
        int? expectedVersion, ReturnDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Return>(await desk.ApproveAsync(
            accessor.GetStaff(), returnId, new ReturnApproval(message, returnShippingOptionId, chargeReturnShipping), expectedVersion, cancellationToken));

    /// <summary>Turns a return down; the customer gets a mail with the message.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="message">Why, for the customer.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    public async Task<Return?> RejectReturnAsync(
        [ID<Return>] int returnId, string message, int? expectedVersion, ReturnDesk desk, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken) =>
        await context.LoadAsync<Return>(await desk.RejectAsync(accessor.GetStaff(), returnId, message, expectedVersion, cancellationToken));

    /// <summary>Notes what came and in what state. What is RESTOCK goes back on the shelf; nothing else raises stock.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="idempotencyKey">The client's name for this, such as a new UUID.</param>
    /// <param name="lines">Each line of the return, once.</param>
    /// <param name="adminNotes">For staff only.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<ReturnLineError>]
    [Error<RestockingFeeError>]
    public async Task<Return?> ReceiveReturnAsync(
        [ID<Return>] int returnId, string idempotencyKey, IReadOnlyList<ReturnInspectionInput> lines, string? adminNotes, int? expectedVersion, ReturnDesk desk,
        IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Return>(await desk.ReceiveAsync(
            accessor.GetStaff(), returnId, idempotencyKey, [.. lines.Select(line => line.ToInspection())], adminNotes, expectedVersion, cancellationToken));

    /// <summary>Pays back what `returnPreview` shows: the pieces less fees, charged return shipping, and what the coupon took off the goods that are kept.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="idempotencyKey">The client's name for this refund, such as a new UUID.</param>
    /// <param name="includeShipping">Whether what the way to the customer cost goes back as well.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [Authorize(Policy = Policies.RefundsWrite)]
    [DeskErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<ReturnRefundPendingError>]
    [Error<NothingToRefundError>]
    [Error<RefundExceedsPaymentError>]
    public async Task<RefundReturnPayload> RefundReturnAsync(
        [ID<Return>] int returnId, string idempotencyKey, [DefaultValue(false)] bool includeShipping, int? expectedVersion, ReturnDesk desk, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(returnId, await desk.RefundAsync(accessor.GetStaff(), returnId, idempotencyKey, includeShipping, expectedVersion, cancellationToken));

    /// <summary>Ends a return for which nothing is paid back.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="message">Why, for the customer.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [Authorize(Policy = Policies.FulfilmentWrite)]
    [DeskErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    [Error<ReturnRefundPendingError>]
    public async Task<Return?> CloseReturnAsync(
        [ID<Return>] int returnId, string? message, int? expectedVersion, ReturnDesk desk, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken) =>
        await context.LoadAsync<Return>(await desk.CloseAsync(accessor.GetStaff(), returnId, message, expectedVersion, cancellationToken));

    /// <summary>Calls a return off before the goods came: one's own, or anybody's for those who serve customers.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="expectedVersion">The return's version that was looked at.</param>
    [ShopperErrors]
    [Error<ReturnNotFoundError>]
    [Error<IllegalTransitionError>]
    public async Task<Return?> CancelReturnAsync(
        [ID<Return>] int returnId, int? expectedVersion, ReturnDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var (owner, by) = WhoIs(accessor);
        return await context.LoadAsync<Return>(await desk.CancelAsync(owner, by, returnId, expectedVersion, cancellationToken));
    }

    private static (Shopper? Owner, StaffMember? By) WhoIs(IHttpContextAccessor accessor) =>
        accessor.HttpContext?.User.Uses(Policies.FulfilmentWrite) == true ? (null, accessor.GetStaff()) : (accessor.GetShopper(Scopes.OrdersWrite), null);

    private static async Task<int> KeepAsync(ReturnPhotos photos, IFile photo, string line, CancellationToken cancellationToken)
    {
        try
        {
            return await photos.KeepAsync(photo.OpenReadStream, photo.Name, cancellationToken);
        }
        catch (DomainException refusal)
        {
            refusal.At("lines", line, "photos");
            throw;
        }
    }
}
