using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Insights;
using Commerce.Domain.Inventory;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>
/// Calls an order off before anything was shipped: stock and coupon use come back in one transaction, then the gateway is asked to void the
/// payment or to pay it back.
/// </summary>
public sealed class CancelOrder(ShopWrites writes, StockLedger ledger, PaymentDesk desk, AuditTrail audit, TimeProvider clock)
{
    private const string Operation = "cancelOrder";
    private const int MaxReason = 500;

    /// <param name="owner">The customer or guest who cancels; null for staff, who may cancel everybody's.</param>
    /// <param name="actor">Who it is, for the audit log; null for customers and guests, of whom none is kept.</param>
    /// <returns>The order's id.</returns>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="OrderNotCancellableException">It is too late, or it was cancelled before.</exception>
    /// <exception cref="StaleVersionException" />
    public async Task<int> ExecuteAsync(
        int orderId, string idempotencyKey, string? reason, int? expectedVersion, Shopper? owner, AuditActor? actor, CancellationToken cancellationToken = default)
    {
        var text = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (text?.Length > MaxReason) text = text[..MaxReason];
        var key = IdempotencyKey.Of(owner?.KeyOwner ?? $"user:{actor?.Id}", Operation, idempotencyKey, new { orderId, reason, expectedVersion });
        var open = new Opened();
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, orderId, token);
            var order = await FindAsync(context, orderId, owner, token);
            StaleVersionException.ThrowIfStale("The order", order, expectedVersion);
            open = await CancelAsync(context, order, text, actor, token);
            return orderId;
        }, cancellationToken);
        await FinishAsync(open);
        return once.Id;
    }

    /// <summary>Cancels an order that nobody paid for in time; false when it was paid or cancelled meanwhile.</summary>
    internal async Task<bool> ExpireAsync(int orderId, AuditActor actor, CancellationToken cancellationToken)
    {
        Opened? open = await writes.RunAsync(async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, orderId, token);
            var order = await FindAsync(context, orderId, owner: null, token);
            return order.Status == OrderStatus.Pending ? await CancelAsync(context, order, "It was not paid in time.", actor, token) : null;
        }, cancellationToken);
        await FinishAsync(open ?? new Opened());
        return open is not null;
    }

    private static async Task<Order> FindAsync(CommerceDbContext context, int orderId, Shopper? owner, CancellationToken cancellationToken)
    {
        var order = await context.Orders.Include(row => row.Items).Include(row => row.Payment).Include(row => row.CouponRedemptions)
            .Include(row => row.Refunds).ThenInclude(refund => refund.Items).Include(row => row.Shipments).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == orderId, cancellationToken);
        var isTheirs = owner switch
        {
            null => true,
            Shopper.Customer(var userId) => order?.UserId == userId,
            Shopper.Guest(var sessionId) => order?.SessionId == sessionId,
            _ => false,
        };
        return order is not null && isTheirs ? order : throw new OrderNotFoundException();
    }

    private async Task<Opened> CancelAsync(CommerceDbContext context, Order order, string? reason, AuditActor? actor, CancellationToken cancellationToken)
    {
        if (OrderRules.AgainstCancel(order.OrderNumber, order.Status) is { } refusal) throw refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var before = order.Status;
        order.Cancel(reason, now);
        // What was packed and has not left is unpacked.
        foreach (var parcel in order.Shipments.Where(parcel => parcel.Status is ShipmentStatus.Pending or ShipmentStatus.LabelCreated))
            parcel.MoveTo(ShipmentStatus.Cancelled, now);
        foreach (var redemption in order.CouponRedemptions.ToList())
        {
            await context.Coupons.Where(coupon => coupon.Id == redemption.CouponId && coupon.UsageCount > 0)
                .ExecuteUpdateAsync(set => set.SetProperty(coupon => coupon.UsageCount, coupon => coupon.UsageCount - 1), cancellationToken);
            context.CouponRedemptions.Remove(redemption);
        }

        await ledger.MoveAsync(context, await TakenAsync(context, order, cancellationToken), cancellationToken);
        var refund = Undo(order, now);
        if (actor is not null) audit.Record(context, actor, "order.cancel", nameof(Order), $"{order.Id}", new { status = before }, new { status = order.Status, reason });
        await context.SaveChangesAsync(cancellationToken);
        await SalesMonths.ReopenAsync(context, order.OrderDate, now, cancellationToken);
        return new Opened(order.Payment?.AskAgainAt is null ? null : order.Payment.Id, refund?.Id);
    }

    /// <summary>What the order took and did not give back yet.</summary>
    private static async Task<List<StockMovement>> TakenAsync(CommerceDbContext context, Order order, CancellationToken cancellationToken)
    {
        var taken = await OrderStock.TakenAsync(context, order.OrderNumber, [.. order.Items.Select(line => line.ProductId).OfType<int>().Distinct()], cancellationToken);
        return
        [
            .. taken.Select(stock => new StockMovement(
                stock.Key.ProductId, stock.Key.VariantId, stock.Value, InventoryTransactionType.Cancellation, order.OrderNumber)),
        ];
    }

    /// <summary>Opens what the gateway has to do: void what is not captured, pay back what is.</summary>
    private static Refund? Undo(Order order, DateTime now)
    {
        switch (order.Payment)
        {
            case { Status: PaymentStatus.Captured or PaymentStatus.PartiallyRefunded, CapturedCents: var captured, RefundedCents: var refunded } when captured > refunded:
                return PaymentBooking.RefundAll(order, order.CancelReason ?? "The order was cancelled.", now);
            case { Status: PaymentStatus.Pending or PaymentStatus.Authorized, GatewayKey: not null } waiting:
                waiting.AskAt(now);
                return null;
            case { Status: PaymentStatus.Pending or PaymentStatus.Failed } nothing:
                nothing.Void();
                return null;
            default:
                return null;
        }
    }

    private async Task FinishAsync(Opened open)
    {
        if (open.PaymentId is { } payment) await desk.SettleAsync(payment, CancellationToken.None);
        if (open.RefundId is { } refund) await desk.PayBackAsync(refund, CancellationToken.None);
    }

    /// <summary>What is left to be asked of the gateway.</summary>
    private sealed record Opened(int? PaymentId = null, int? RefundId = null);
}
