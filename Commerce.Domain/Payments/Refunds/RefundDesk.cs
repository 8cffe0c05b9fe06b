using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>
/// Pays money back. Changes of one order's money wait for each other, so that two people who click at once never pay back more than came in;
/// the gateway is asked once the refund is committed.
/// </summary>
public sealed class RefundDesk(
    ShopWrites writes, IDbContextFactory<CommerceDbContext> contexts, PaymentDesk desk, AuditTrail audit, RefundOptions options, TimeProvider clock)
{
    private const int MaxText = 500;

    /// <summary>Works out what a refund would be, by the very rules that make it. Nothing is changed.</summary>
    /// <param name="context">One that sees everything.</param>
    /// <exception cref="OrderNotFoundException" />
    public async Task<RefundDraft> DraftAsync(CommerceDbContext context, StaffMember by, RefundRequest request, CancellationToken cancellationToken = default)
    {
        var order = await FindAsync(context, request.OrderId, cancellationToken);
        var balance = RefundBalance.Of(order);
        var refusals = new Refusals();
        RefundParts? parts = null;
        refusals.Try(() => parts = Split(order, balance, request.Wish));
        return new RefundDraft(order, balance, parts, parts is not null && NeedsSecondPerson(order, parts.AmountCents, by), refusals.All);
    }

    /// <summary>Asks for a refund; up to the shop's limit it is approved at once and goes to the gateway.</summary>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="PaymentNotCapturedException" />
    /// <exception cref="NothingToRefundException" />
    /// <exception cref="RefundExceedsPaymentException" />
    /// <exception cref="InvalidRefundException" />
    /// <exception cref="RefundLineNotFoundException" />
    /// <exception cref="RefundQuantityException" />
    public async Task<RefundOutcome> CreateAsync(StaffMember by, string idempotencyKey, RefundRequest request, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "createRefund", idempotencyKey, request);
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, request.OrderId, token);
            var order = await FindAsync(context, request.OrderId, token);
            StaleVersionException.ThrowIfStale("The order", order, request.ExpectedVersion);
            var refund = Add(context, order, Split(order, RefundBalance.Of(order), request.Wish), by, request.Reason, request.AdminNotes);
            await context.SaveChangesAsync(token);
            Record(context, by, "refund.create", refund, null, new
            {
                orderId = order.Id, order.OrderNumber, refund.AmountCents, refund.ShippingCents, refund.FeeCents, refund.Reason, status = EnumText.Of(refund.Status),
                restocked = refund.Items.Sum(part => part.RestockQuantity),
            });
            return refund.Id;
        }, cancellationToken);
        return await FinishAsync(once.Id);
    }

    /// <summary>Approves what somebody else asked for; it goes to the gateway.</summary>
    /// <exception cref="RefundNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="SecondPersonRequiredException" />
    public async Task<RefundOutcome> ApproveAsync(
        StaffMember by, int refundId, string idempotencyKey, int? expectedVersion, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "approveRefund", idempotencyKey, new { refundId, expectedVersion });
        await writes.RunOnceAsync(key, async (context, token) =>
        {
            var refund = await HoldAsync(context, refundId, expectedVersion, token);
            if (RefundRules.AgainstApprove(refund.Status, refund.RequestedById, by.UserId) is { } refusal) throw refusal;
            Approve(refund);
            refund.ApprovedById = by.UserId;
            await ReturnProgress.FollowAsync(context, refund, Now, token);
            Record(context, by, "refund.approve", refund, new { status = EnumText.Of(RefundStatus.Requested) }, new { status = EnumText.Of(refund.Status) });
            return refundId;
        }, cancellationToken);
        return await FinishAsync(refundId);
    }

    /// <summary>Turns a request down: what it held can be refunded otherwise.</summary>
    /// <param name="reason">For staff; is added to the notes.</param>
    /// <exception cref="RefundNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    public Task<int> RejectAsync(StaffMember by, int refundId, string? reason, int? expectedVersion, CancellationToken cancellationToken = default)
    {
        var text = Text(reason, "reason");
        return writes.RunAsync(async (context, token) =>
        {
            var refund = await HoldAsync(context, refundId, expectedVersion, token);
            if (RefundRules.AgainstReject(refund.Status) is { } refusal) throw refusal;
            refund.MoveTo(RefundStatus.Rejected, Now);
            await ReturnProgress.FollowAsync(context, refund, Now, token);
            if (text is not null) refund.AdminNotes = refund.AdminNotes is null ? text : $"{refund.AdminNotes}\n{text}";
            Record(context, by, "refund.reject", refund, new { status = EnumText.Of(RefundStatus.Requested) }, new { status = EnumText.Of(refund.Status), reason = text });
            await context.SaveChangesAsync(token);
            return refundId;
        }, cancellationToken);
    }

    /// <summary>Tries a refund again that the gateway did not take, if what it pays back was not paid back otherwise meanwhile.</summary>
    /// <exception cref="RefundNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="IllegalTransitionException" />
    /// <exception cref="RefundExceedsPaymentException">Less than that is left by now.</exception>
    public async Task<RefundOutcome> RetryAsync(
        StaffMember by, int refundId, string idempotencyKey, int? expectedVersion, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "retryRefund", idempotencyKey, new { refundId, expectedVersion });
        await writes.RunOnceAsync(key, async (context, token) =>
        {
            var refund = await HoldAsync(context, refundId, expectedVersion, token);
            if (RefundRules.AgainstRetry(refund.Status) is { } refusal) throw refusal;
            CheckIsLeft(refund, RefundBalance.Of(await FindAsync(context, refund.OrderId, token)));
            Approve(refund);
            await ReturnProgress.FollowAsync(context, refund, Now, token);
            Record(context, by, "refund.retry", refund, new { status = EnumText.Of(RefundStatus.Failed), refund.FailureCode }, new { status = EnumText.Of(refund.Status) });
            return refundId;
        }, cancellationToken);
        return await FinishAsync(refundId);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a refund to an order that is held by the caller's transaction, and approves it as far as the limit lets.</summary>
    internal Refund Add(CommerceDbContext context, Order order, RefundParts parts, StaffMember by, string? reason, string? adminNotes)
    {
        var refund = parts.ToRefund(order, Text(reason, "reason"), Now);
        refund.AdminNotes = Text(adminNotes, "adminNotes");
        refund.RequestedById = by.UserId;
        if (!NeedsSecondPerson(order, parts.AmountCents, by)) Approve(refund);
        context.Refunds.Add(refund);
        return refund;
    }

    /// <summary>The order with all that a refund of it depends on.</summary>
    internal static async Task<Order> FindAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken) =>
        await context.Orders.Include(row => row.Items).Include(row => row.Payment).Include(row => row.Refunds).ThenInclude(refund => refund.Items)
            .Include(row => row.Shipments).ThenInclude(parcel => parcel.Items).AsSplitQuery().FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken) ?? throw new OrderNotFoundException();

    /// <summary>Has the gateway pay it back where it is approved, and tells what came of it.</summary>
    internal async Task<RefundOutcome> FinishAsync(int refundId)
    {
        await desk.PayBackAsync(refundId, CancellationToken.None);
        await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
        var row = await context.Refunds.AsNoTracking().Where(refund => refund.Id == refundId).Select(refund => new { refund.Status, refund.FailureCode }).FirstAsync();
        return RefundOutcome.Of(refundId, row.Status, row.FailureCode);
    }

    private static RefundParts Split(Order order, RefundBalance balance, RefundWish wish)
    {
        if (RefundRules.AgainstCreate(order.OrderNumber, order.CurrencyCode, order.Payment?.Status, balance.CapturedCents, balance.HeldCents) is { } refusal) throw refusal;
        return RefundedStock.Choose(order, RefundSplit.Of(balance, wish), wish);
    }

    /// <summary>Small refunds of one order, one after another, get nobody around the limit.</summary>
    internal bool NeedsSecondPerson(Order order, int amountCents, StaffMember by) =>
        amountCents + order.Refunds
            .Where(refund => RefundBalance.Holds(refund.Status) && refund.RequestedById == by.UserId && refund.ApprovedById is null && refund.Status != RefundStatus.Requested)
            .Sum(refund => (long)refund.AmountCents) > options.ApprovalAboveCents;

    private void Approve(Refund refund)
    {
        refund.MoveTo(RefundStatus.Approved, Now);
        refund.Submit(Now);
    }

    private static void CheckIsLeft(Refund refund, RefundBalance balance)
    {
        if (refund.AmountCents > balance.LeftCents) throw new RefundExceedsPaymentException(refund.AmountCents, balance.LeftCents, balance.CurrencyCode);
        if (refund.ShippingCents > balance.ShippingCents)
            throw new RefundExceedsPaymentException(refund.ShippingCents, balance.ShippingCents, balance.CurrencyCode, "for shipping");
        var other = refund.AmountCents - refund.ShippingCents - refund.Items.Sum(part => part.AmountCents + part.TaxCents);
        if (other > balance.OtherCents) throw new RefundExceedsPaymentException(other, balance.OtherCents, balance.CurrencyCode, "because the order became cheaper");
        foreach (var part in refund.Items)
        {
            var left = balance.Lines.First(line => line.Line.Id == part.OrderItemId);
            if (part.AmountCents > left.AmountCents || part.TaxCents > left.TaxCents)
                throw new RefundExceedsPaymentException(part.AmountCents + part.TaxCents, left.TotalCents, balance.CurrencyCode, $"for '{left.Line.ProductName}'");
        }
    }

    /// <summary>A refund whose order nobody else changes until the caller's transaction ends.</summary>
    private static async Task<Refund> HoldAsync(CommerceDbContext context, int refundId, int? expectedVersion, CancellationToken cancellationToken)
    {
        var orderId = await context.Refunds.Where(row => row.Id == refundId).Select(row => (int?)row.OrderId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new RefundNotFoundException();
        await PaymentDesk.HoldAsync(context, orderId, cancellationToken);
        var refund = await context.Refunds.Include(row => row.Items).FirstAsync(row => row.Id == refundId, cancellationToken);
        StaleVersionException.ThrowIfStale("The refund", refund, expectedVersion);
        return refund;
    }

    private void Record(CommerceDbContext context, StaffMember by, string action, Refund refund, object? before, object after) =>
        audit.Record(context, by.Actor, action, nameof(Refund), $"{refund.Id}", before, after);

    private static string? Text(string? text, string field)
    {
        var clean = TextRules.Clean(text);
        var refusals = new Refusals();
        TextRules.Check(refusals, clean, MaxText, isRequired: false, field);
        refusals.ThrowIfAny();
        return clean;
    }
}
