using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Insights;
using Commerce.Domain.Inventory;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Editing;

/// <summary>
/// Changes an order of which nothing is packed: lines, stock, taxes, totals and what its payment is about stand or fall together, with the mail that
/// tells who ordered; then the gateway is asked to pay back what was paid too much.
/// </summary>
public sealed class EditOrder(ShopWrites writes, OrderEditDrafts drafts, StockLedger ledger, RefundDesk refunds, AuditTrail audit, TimeProvider clock)
{
    private const int MaxReason = 500;

    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="DomainException">It cannot be changed like this; see OrderEditErrors.</exception>
    /// <exception cref="AggregateException">Several things are wrong, each a <see cref="DomainException"/> of its own.</exception>
    public async Task<OrderEditOutcome> ExecuteAsync(StaffMember by, string idempotencyKey, OrderEditRequest request, CancellationToken cancellationToken = default)
    {
        var reason = TextRules.Clean(request.Reason);
        var asked = new Refusals();
        TextRules.Check(asked, reason, MaxReason, isRequired: false, "reason");
        asked.ThrowIfAny();
        var key = IdempotencyKey.Of(by.KeyOwner, "editOrder", idempotencyKey, request);
        // The order is named by the request; what is remembered is the refund that came of it, when one did.
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, request.OrderId, token);
            var draft = await drafts.DraftAsync(context, by, request, token);
            StaleVersionException.ThrowIfStale("The order", draft.Order, request.ExpectedVersion);
            draft.Refusals.ThrowIfAny();
            var before = Facts(draft.Order);
            await ledger.MoveAsync(context, await MovementsAsync(context, draft, token), token);
            Write(context, draft);
            Pay(draft);
            await context.SaveChangesAsync(token);
            var refund = PayBack(context, draft, by, reason);
            OrderChangedMail.Enqueue(context, draft.Order);
            await context.SaveChangesAsync(token);
            await SalesMonths.ReopenAsync(context, draft.Order.OrderDate, clock.GetUtcNow().UtcDateTime, token);
            audit.Record(context, by.Actor, "order.edit", nameof(Order), $"{draft.Order.Id}", before, Facts(draft.Order) with { Reason = reason, PaidBackCents = refund?.AmountCents });
            return refund?.Id ?? 0;
        }, cancellationToken);
        if (once.Id == 0) return new OrderEditOutcome(request.OrderId, null, []);
        var outcome = await refunds.FinishAsync(once.Id);
        return new OrderEditOutcome(request.OrderId, outcome.RefundId, outcome.Warnings);
    }

    /// <summary>What is taken besides, and what comes back: never more than the order took.</summary>
    private static async Task<List<StockMovement>> MovementsAsync(CommerceDbContext context, OrderEditDraft draft, CancellationToken cancellationToken)
    {
        var order = draft.Order;
        var changes = draft.Lines.Where(line => line.Stock is not null).GroupBy(line => line.Stock!.Value)
            .Select(group => (Stock: group.Key, More: group.Sum(line => line.More), After: group.Sum(line => line.After?.Quantity ?? 0)))
            .Where(change => change.More != 0).ToList();
        var taken = await OrderStock.TakenAsync(context, order.OrderNumber, [.. changes.Select(change => change.Stock.ProductId).Distinct()], cancellationToken);
        var offers = await Carts.Offers.ReadAsync(context, changes.Select(change => change.Stock), cancellationToken);
        var movements = new List<StockMovement>();
        foreach (var ((productId, variantId), more, after) in changes)
        {
            var change = more > 0
                ? offers.Find(productId, variantId) is { IsCounted: true } ? -more : 0
                : Math.Clamp(taken.GetValueOrDefault((productId, variantId)) - after, 0, -more);
            if (change == 0) continue;
            movements.Add(new StockMovement(
                productId, variantId, change, change < 0 ? InventoryTransactionType.Sale : InventoryTransactionType.Cancellation, order.OrderNumber, "The order was changed"));
        }

        return movements;
    }

    private static void Write(CommerceDbContext context, OrderEditDraft draft)
    {
        var (order, edited) = (draft.Order, draft.Edited);
        foreach (var (before, after, _) in draft.Lines)
        {
            if (before is null) order.Items.Add(after!);
            else if (after is null) Remove(context, order, before);
            else
                (before.Quantity, before.TotalPriceCents, before.DiscountCents, before.TaxCents) = (after.Quantity, after.TotalPriceCents, after.DiscountCents, after.TaxCents);
        }

        foreach (var gone in order.Taxes.Where(tax => edited.Taxes.All(other => other.TaxRate != tax.TaxRate)).ToList())
        {
            context.Remove(gone);
            order.Taxes.Remove(gone);
        }

        foreach (var tax in edited.Taxes)
        {
            if (order.Taxes.FirstOrDefault(row => row.TaxRate == tax.TaxRate) is { } row) (row.TaxableCents, row.TaxCents) = (tax.TaxableCents, tax.TaxCents);
            else order.Taxes.Add(new OrderTax { TaxRateId = tax.TaxRate!.Id, TaxableCents = tax.TaxableCents, TaxCents = tax.TaxCents });
        }

        order.ShipTo(edited.ShipsTo());
        (order.ShippingAddressId, order.ShippingOptionId, order.ShippingCostCents) = (edited.ShippingAddressId, edited.ShippingOptionId, edited.ShippingCostCents);
        order.Recalculate();
        // The order keeps the use also while the coupon does nothing: it holds again when the goods reach its minimum again.
        if (draft.Coupon is { } coupon && order.CouponRedemptions.FirstOrDefault() is { } use)
            use.DiscountCents = coupon.DiscountCents + draft.FullShippingCents - edited.ShippingCostCents;
        // Another version also where its own columns stay, such as of one thing for another at the same price.
        context.Entry(order).Property(row => row.UpdatedAt).IsModified = true;
    }

    /// <summary>A line goes, with its part of parcels that were called off and of refunds that came to nothing: the audit log has them.</summary>
    private static void Remove(CommerceDbContext context, Order order, OrderItem line)
    {
        context.RemoveRange(order.Shipments.SelectMany(parcel => parcel.Items).Where(part => part.OrderItemId == line.Id).ToList());
        context.RemoveRange(order.Refunds.SelectMany(refund => refund.Items).Where(part => part.OrderItemId == line.Id).ToList());
        context.Remove(line);
        order.Items.Remove(line);
    }

    private void Pay(OrderEditDraft draft)
    {
        var order = draft.Order;
        if (order.Payment is not { Status: PaymentStatus.Pending or PaymentStatus.Failed } payment || payment.AmountCents == order.TotalCents) return;
        payment.Follow(order.TotalCents);
        if (payment.Status == PaymentStatus.Captured) order.MoveTo(OrderStatus.Paid, clock.GetUtcNow().UtcDateTime, "There is nothing left to be paid.");
    }

    private Refund? PayBack(CommerceDbContext context, OrderEditDraft draft, StaffMember by, string? reason)
    {
        if (draft.Money.PayBackCents == 0) return null;
        // It belongs to none of the lines that are left: of those all is paid.
        var parts = RefundSplit.ByAmount(RefundBalance.Of(draft.Order), draft.Money.PayBackCents, includeShipping: false);
        return refunds.Add(context, draft.Order, parts, by, reason ?? "The order was changed.", adminNotes: null);
    }

    private static OrderEditFacts Facts(Order order) => new(
        order.SubtotalCents, order.DiscountCents, order.TaxCents, order.ShippingCostCents, order.TotalCents,
        [.. order.Items.OrderBy(line => line.Id).Select(line => new OrderEditLineFacts(line.ProductName, line.VariantName, line.ProductSku, line.Quantity))],
        order.ShipsTo(), order.ShippingOptionId);

    private sealed record OrderEditFacts(
        int SubtotalCents, int DiscountCents, int TaxCents, int ShippingCostCents, int TotalCents, IReadOnlyList<OrderEditLineFacts> Items, PostalAddress ShippingAddress,
        int? ShippingOptionId, string? Reason = null, int? PaidBackCents = null);

    private sealed record OrderEditLineFacts(string ProductName, string? VariantName, string? Sku, int Quantity);
}

/// <summary>An order that was changed, and what staff should know of what goes back.</summary>
/// <param name="RefundId">Null where nothing goes back.</param>
public sealed record OrderEditOutcome(int OrderId, int? RefundId, IReadOnlyList<RefundWarning> Warnings);
