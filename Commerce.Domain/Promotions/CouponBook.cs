using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Promotions;

/// <summary>Keeps the coupons. What was redeemed stays as it was: an order has its discount, whatever becomes of the coupon.</summary>
public sealed class CouponBook(ShopWrites writes, AuditTrail audit)
{
    /// <summary>Enters a coupon.</summary>
    /// <exception cref="InvalidCouponException">Something about it is wrong.</exception>
    /// <exception cref="CouponCodeTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<int> CreateAsync(EnteredCoupon entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        await writes.RunAsync(async (context, token) =>
        {
            await CheckAsync(context, entered, null, token);
            var coupon = new Coupon();
            entered.WriteTo(coupon);
            context.Coupons.Add(coupon);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "coupon.create", nameof(Coupon), $"{coupon.Id}", null, EnteredCoupon.Of(coupon));
            await context.SaveChangesAsync(token);
            return coupon.Id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered));

    /// <summary>Writes another coupon over one, whole. Its uses stay.</summary>
    /// <exception cref="CouponNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="InvalidCouponException">Something about it is wrong, or no longer possible because it was used.</exception>
    /// <exception cref="CouponCodeTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<int> UpdateAsync(int id, EnteredCoupon entered, int? expectedVersion, AuditActor actor, CancellationToken cancellationToken = default) =>
        await writes.RunAsync(async (context, token) =>
        {
            var coupon = await OpenAsync(context, id, expectedVersion, token);
            var before = EnteredCoupon.Of(coupon);
            await CheckAsync(context, entered, coupon, token);
            entered.WriteTo(coupon);
            audit.Record(context, actor, "coupon.update", nameof(Coupon), $"{id}", before, EnteredCoupon.Of(coupon));
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered));

    /// <summary>Lets shoppers use a coupon, or no longer. What already is so stays so.</summary>
    /// <exception cref="CouponNotFoundException" />
    /// <exception cref="StaleVersionException" />
    public Task<int> SetActiveAsync(int id, bool isActive, int? expectedVersion, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var coupon = await OpenAsync(context, id, expectedVersion, token);
            if (coupon.IsActive == isActive) return id;
            coupon.IsActive = isActive;
            audit.Record(context, actor, isActive ? "coupon.activate" : "coupon.deactivate", nameof(Coupon), $"{id}", new { IsActive = !isActive }, new { isActive });
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);

    /// <summary>The coupon, held until the end of the transaction: nobody uses or edits it meanwhile.</summary>
    private static async Task<Coupon> OpenAsync(CommerceDbContext context, int id, int? expectedVersion, CancellationToken cancellationToken)
    {
        await context.Coupons.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsageCount, row => row.UsageCount), cancellationToken);
        var coupon = await context.Coupons.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new CouponNotFoundException();
        StaleVersionException.ThrowIfStale("The coupon", coupon, expectedVersion);
        return coupon;
    }

    private static async Task CheckAsync(CommerceDbContext context, EnteredCoupon entered, Coupon? current, CancellationToken cancellationToken)
    {
        var normalized = entered.Code.Trim().ToUpperInvariant();
        var refusals = new Refusals();
        entered.Check(refusals, "coupon");
        List<int> products = [.. (entered.ApplicableProductIds ?? []).Distinct()], categories = [.. (entered.ApplicableCategoryIds ?? []).Distinct()];
        if (products.Count > 0 && await context.Products.CountAsync(row => products.Contains(row.Id), cancellationToken) < products.Count)
            refusals.Add(new InvalidCouponException("Not all of these products exist.").At("coupon", "applicableProductIds"));
        if (categories.Count > 0 && await context.Categories.CountAsync(row => categories.Contains(row.Id), cancellationToken) < categories.Count)
            refusals.Add(new InvalidCouponException("Not all of these categories exist.").At("coupon", "applicableCategoryIds"));
        if (current is not null)
        {
            var isUsed = current.UsageCount > 0 || await context.CouponRedemptions.AnyAsync(row => row.CouponId == current.Id, cancellationToken);
            refusals.AddIf(isUsed && normalized != current.Code, () => new InvalidCouponException(
                $"'{current.Code}' was used, and stands on orders: its code can no longer be changed. Deactivate it and make a new coupon.").At("coupon", "code"));
            refusals.AddIf(entered.UsageLimit < current.UsageCount, () => new InvalidCouponException(
                $"It was used {current.UsageCount} times: the limit cannot be lower. Deactivate it to end it now.").At("coupon", "usageLimit"));
        }

        if (await context.Coupons.AnyAsync(row => row.Code == normalized && (current == null || row.Id != current.Id), cancellationToken)) refusals.Add(Taken(entered));
        refusals.ThrowIfAny();
    }

    private static CouponCodeTakenException Taken(EnteredCoupon entered) => new CouponCodeTakenException(entered.Code.Trim().ToUpperInvariant()).At("coupon", "code");
}
