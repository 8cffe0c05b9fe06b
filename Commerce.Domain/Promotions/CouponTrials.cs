using Commerce.Domain.Carts;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Promotions;

/// <summary>Tries coupons out before shoppers can use them.</summary>
public sealed class CouponTrials(IDbContextFactory<CommerceDbContext> contexts, CouponDesk desk, StoreOptions store, TimeProvider clock)
{
    /// <summary>A season comes back after a year; more would keep the database busy.</summary>
    public const int MaxDays = 366;

    /// <summary>
    /// What a coupon would do for a cart at today's prices, were it switched on: the rules that hold at the checkout, with the uses of whoever the cart
    /// belongs to.
    /// </summary>
    /// <exception cref="CouponNotFoundException" />
    /// <exception cref="CheckedCartNotFoundException" />
    public async Task<CouponCheck> CheckAsync(int couponId, int cartId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var coupon = await context.Coupons.AsNoTracking().FirstOrDefaultAsync(row => row.Id == couponId, cancellationToken) ?? throw new CouponNotFoundException();
        var cart = await context.Carts.AsNoTracking().Include(row => row.Items.OrderBy(item => item.Id)).FirstOrDefaultAsync(row => row.Id == cartId, cancellationToken)
            ?? throw new CheckedCartNotFoundException();
        var offers = await Offers.ReadAsync(context, cart.Items.Select(item => (item.ProductId, item.VariantId)), cancellationToken);
        var isActive = coupon.IsActive;
        coupon.IsActive = true;
        var verdict = await desk.JudgeAsync(
            context, coupon, [.. cart.Items.Select(item => (item.ProductId, Money.Times(offers.Of(item).PriceCents, item.Quantity)))],
            cart.UserId, email: null, cancellationToken);
        return new CouponCheck(verdict, isActive, [.. cart.Items.Zip(verdict.LineDiscountCents, (item, discount) => new CouponCheckLine(item.Id, discount))]);
    }

    /// <summary>
    /// What a coupon would have taken off the orders of the last days: its limits count as they would have been used up, from the oldest order on; its dates,
    /// and whether it is switched on, do not matter. Reads the orders one by one.
    /// </summary>
    /// <exception cref="InvalidCouponException">Something about it is wrong.</exception>
    /// <exception cref="InvalidPeriodException">Not 1 to <see cref="MaxDays"/> days.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<CouponBackTest> BackTestAsync(EnteredCoupon entered, int days, CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        entered.Check(refusals, "coupon");
        refusals.AddIf(days is < 1 or > MaxDays, () => new InvalidPeriodException(MaxDays));
        refusals.ThrowIfAny();
        var coupon = new Coupon();
        entered.WriteTo(coupon);
        (coupon.IsActive, coupon.StartsAt, coupon.ExpiresAt) = (true, null, null);
        var now = clock.GetUtcNow().UtcDateTime;
        var trial = new Trial(coupon, now.AddDays(-days), now, store.CurrencyCode);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var categories = coupon.ApplicableCategoryIds.Count == 0 ? null : await ProductShelves.ReadAsync(context, cancellationToken);
        var lines = context.OrderItems.AsNoTracking()
            .Where(line => line.Order!.OrderDate >= trial.From && line.Order.Status != OrderStatus.Cancelled)
            .OrderBy(line => line.Order!.OrderDate).ThenBy(line => line.OrderId)
            .Select(line => new SoldLine(
                line.OrderId, line.Order!.UserId, line.Order.Email, line.Order.ShippingCostCents, line.ProductId ?? 0, line.TotalPriceCents, line.Quantity,
                line.Variant!.CostCents ?? line.Product!.CostCents));
        List<SoldLine> order = [];
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (order.Count > 0 && order[0].OrderId != line.OrderId)
            {
                trial.Judge(order, categories);
                order.Clear();
            }

            order.Add(line);
        }

        if (order.Count > 0) trial.Judge(order, categories);
        return trial.Result;
    }

    private sealed record SoldLine(
        int OrderId, int? UserId, string Email, int ShippingCents, int ProductId, int TotalCents, int Quantity, int? UnitCostCents);

    /// <summary>The sums of a back-test, and the uses so far.</summary>
    private sealed class Trial(Coupon coupon, DateTime from, DateTime now, string currencyCode)
    {
        private readonly Dictionary<string, int> _uses = [];
        private (int Orders, int Redemptions, long Gross, long Discount, long Shipping, long Cost, long WithoutCost) _sum;

        public DateTime From => from;

        public CouponBackTest Result => new(
            from, _sum.Orders, _sum.Redemptions, _sum.Gross, _sum.Discount, _sum.Shipping, _sum.Cost, _sum.WithoutCost);

        public void Judge(List<SoldLine> order, ProductShelves? shelves)
        {
            _sum.Orders++;
            // Accounts and guests alike are told apart by their addresses.
            var shopper = order[0].Email;
            var verdict = CouponRules.Judge(
                coupon, [.. order.Select(line => new CouponLine(line.ProductId, shelves?.Above(line.ProductId) ?? [], line.TotalCents))],
                _uses.GetValueOrDefault(shopper), now, currencyCode);
            if (!verdict.Holds) return;
            coupon.UsageCount++;
            _uses[shopper] = _uses.GetValueOrDefault(shopper) + 1;
            _sum.Redemptions++;
            _sum.Discount += verdict.DiscountCents;
            _sum.Shipping += order[0].ShippingCents - verdict.ShippingAfter(order[0].ShippingCents);
            foreach (var line in order)
            {
                _sum.Gross += line.TotalCents;
                _sum.Cost += (long)line.Quantity * (line.UnitCostCents ?? 0);
                if (line.UnitCostCents is null) _sum.WithoutCost += line.Quantity;
            }
        }
    }
}
