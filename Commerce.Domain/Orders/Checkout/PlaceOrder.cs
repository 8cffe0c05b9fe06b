using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>
/// Makes an order of a shopper's cart. One transaction takes the stock and the coupon's use and writes the order with its payment; then the
/// gateway is asked, and a second one books what it says. Errors mean that nothing happened; a declined payment does not undo the order.
/// </summary>
public sealed class PlaceOrder(
    ShopWrites writes, CheckoutDrafts drafts, StockLedger ledger, NewRows rows, PaymentDesk desk, PaymentReport report, TimeProvider clock)
{
    private const string Operation = "placeOrder";

    /// <param name="shopper">Who buys.</param>
    /// <param name="idempotencyKey">The client's name for this order: sent again, it is the same order.</param>
    /// <exception cref="AggregateException">Several things are wrong, each a <see cref="DomainException"/> of its own.</exception>
    /// <exception cref="DomainException">One thing is wrong; see CheckoutErrors.</exception>
    public async Task<PlacedOrder> ExecuteAsync(
        Shopper shopper, string idempotencyKey, CheckoutRequest request, PaymentChoice? payment, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(shopper.KeyOwner, Operation, idempotencyKey, new { request, payment });
        OpenCharge? open = null;
        Payment? placed = null;
        IReadOnlyList<CheckoutWarning> warnings = [];
        var ahead = await DraftAheadAsync(shopper, request, cancellationToken);
        var once = await writes.RunOnceAsync(key, async (context, token) =>
        {
            // When it is run again something has changed since.
            var draft = Interlocked.Exchange(ref ahead, null) is { } known ? Take(context, known) : await drafts.DraftAsync(context, shopper, request, token);
            var charged = draft.Order.TotalCents == 0 ? null : await PaymentTokens.FindAsync(context, shopper, payment, draft.Refusals, token);
            draft.Refusals.ThrowIfAny();
            var order = draft.Order;
            await NumberAsync(context, order, token);
            await RedeemAsync(context, draft, token);
            await ledger.MoveAsync(context, Sold(draft), token);
            await WriteAsync(context, draft, payment, charged, token);
            await OrderConfirmationMail.EnqueueAsync(context, rows, order, token);
            warnings = draft.Warnings;
            placed = order.Payment!;
            open = charged is null ? null : OpenCharge.New(placed, order, charged);
            return order.Id;
        }, cancellationToken);

        // From here on the order stands: whoever stops waiting gets it by the same key.
        PaymentState? state = null;
        if (open is not null) state = await desk.SettleAsync(placed!.Id, open, CancellationToken.None);
        else if (once.IsRepeated) await desk.SettleOrderAsync(once.Id, CancellationToken.None);
        return new PlacedOrder(
            once.Id, [.. warnings, .. state is null ? await report.OfOrderAsync(once.Id, CancellationToken.None) : PaymentReport.Of(state)]);
    }

    /// <summary>The order as it would be, worked out before its turn comes where those who write stand in line.</summary>
    private async Task<CheckoutDraft?> DraftAheadAsync(Shopper shopper, CheckoutRequest request, CancellationToken cancellationToken)
    {
        if (!writes.HasLine) return null;
        try
        {
            return await writes.ReadAheadAsync((context, token) => drafts.DraftAsync(context, shopper, request, token), cancellationToken);
        }
        catch (Exception exception) when (exception is DomainException || exception.IsUnavailable())
        {
            // Told in the order's turn, unless the key was used before.
            return null;
        }
    }

    /// <summary>Goes on with what another context has read. The cart's version tells whether it is still so; stock and coupons are guarded anyway.</summary>
    private static CheckoutDraft Take(CommerceDbContext context, CheckoutDraft draft)
    {
        // Without its lines, which stay as they are.
        if (draft.Cart is { } cart) context.Entry(cart).State = EntityState.Unchanged;
        return draft;
    }

    /// <summary>Gives the order its number, and its id, so that all that is written of it is written at once.</summary>
    private static async Task NumberAsync(CommerceDbContext context, Order order, CancellationToken cancellationToken)
    {
        await BulkInsert.NumberAsync(context, [order], static (row, id) => row.Id = id, cancellationToken);
        do order.OrderNumber = OrderNumbers.New();
        while (await DirectSql.ReadAsync<int>(context, """SELECT 1 FROM "Orders" WHERE "OrderNumber" = @p0""", [order.OrderNumber], cancellationToken) is not null);
    }

    /// <summary>Takes one use of the coupon; the row stays held, so that nobody else takes the same one.</summary>
    private static async Task RedeemAsync(CommerceDbContext context, CheckoutDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Coupon is not { Holds: true, Coupon: { } coupon } verdict) return;
        var taken = await context.Coupons.Where(row => row.Id == coupon.Id && (row.UsageLimit == null || row.UsageCount < row.UsageLimit))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsageCount, row => row.UsageCount + 1), cancellationToken);
        if (taken == 0) throw CouponRules.UsedUp(coupon.Code).At("couponCode");
        var order = draft.Order;
        if (coupon.PerUserLimit is { } limit)
        {
            // Counted again now that no other order of the same shopper can take one meanwhile.
            var uses = await CouponDesk.UsesAsync(context, coupon.Id, order.UserId, order.Email, cancellationToken);
            if (uses >= limit) throw CouponRules.UsedByShopper(coupon.Code, limit, uses).At("couponCode");
        }

        var freed = draft.ShippingOptions.FirstOrDefault(option => option.Id == order.ShippingOptionId)?.RateCents - order.ShippingCostCents ?? 0;
        order.CouponRedemptions.Add(new CouponRedemption { CouponId = coupon.Id, UserId = order.UserId, DiscountCents = verdict.DiscountCents + freed });
    }

    private static IEnumerable<StockMovement> Sold(CheckoutDraft draft) => draft.Lines
        .Where(line => line is { IsCounted: true, OrderItem: not null })
        .GroupBy(line => (line.CartItem.ProductId, line.CartItem.VariantId))
        .Select(group => new StockMovement(
            group.Key.ProductId, group.Key.VariantId, -group.Sum(line => line.CartItem.Quantity), InventoryTransactionType.Sale, draft.Order.OrderNumber));

    private async Task WriteAsync(CommerceDbContext context, CheckoutDraft draft, PaymentChoice? choice, string? charged, CancellationToken cancellationToken)
    {
        var order = draft.Order;
        var now = order.OrderDate;
        order.Open(now);
        order.PaymentMethodId = choice?.PaymentMethodId;
        order.Payment = new Payment { AmountCents = order.TotalCents, Method = choice?.Method ?? PaymentMethodKind.Card };
        if (charged is null)
        {
            order.Payment.CaptureNothing();
            order.MoveTo(OrderStatus.Paid, now, "There was nothing to be paid.");
        }
        else
        {
            order.Payment.Open(charged, now + PaymentDesk.AskAgainAfter);
        }

        draft.Cart!.Convert(clock.GetUtcNow().UtcDateTime);
        await rows.AddAsync(context, [order], cancellationToken);
        await AddAsync([order.Payment], payment => payment.OrderId = order.Id);
        await AddAsync(order.Items, line => line.OrderId = order.Id);
        await AddAsync(order.Taxes, tax => (tax.OrderId, tax.TaxRateId) = (order.Id, tax.TaxRate!.Id));
        await AddAsync(order.History, step => step.OrderId = order.Id);
        await AddAsync(order.CouponRedemptions, redemption => redemption.OrderId = order.Id);

        async Task AddAsync<T>(IEnumerable<T> parts, Action<T> connect) where T : class
        {
            List<T> all = [.. parts];
            all.ForEach(connect);
            await rows.AddAsync(context, all, cancellationToken);
        }
    }
}
