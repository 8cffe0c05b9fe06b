using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Promotions;

/// <summary>Reads what <see cref="CouponRules"/> need, and judges.</summary>
public sealed class CouponDesk(StoreOptions store, TimeProvider clock)
{
    /// <summary>Judges the coupon of a code for some products.</summary>
    /// <param name="context">One that sees everything: a shopper sees no coupons.</param>
    /// <param name="code">As the shopper gave it; case and surrounding blanks do not matter.</param>
    /// <param name="lines">Product and what the line costs, in minor units.</param>
    /// <param name="userId">Who buys; null for a guest.</param>
    /// <param name="email">By which a guest's uses are counted; null while it is not known.</param>
    public async Task<CouponVerdict> JudgeAsync(
        CommerceDbContext context, string code, IReadOnlyList<(int ProductId, int TotalCents)> lines, int? userId, string? email,
        CancellationToken cancellationToken = default)
    {
        var normalized = code.Trim().ToUpperInvariant();
        var coupon = await context.Coupons.AsNoTracking().FirstOrDefaultAsync(row => row.Code == normalized, cancellationToken);
        if (coupon is null)
            return CouponVerdict.Refused(
                normalized, null, lines.Count, new(normalized, CouponRefusal.Unknown, $"There is no coupon '{normalized}'."));
        return await JudgeAsync(context, coupon, lines, userId, email, cancellationToken);
    }

    /// <summary>Judges a coupon for some products; see the other overload.</summary>
    public async Task<CouponVerdict> JudgeAsync(
        CommerceDbContext context, Coupon coupon, IReadOnlyList<(int ProductId, int TotalCents)> lines, int? userId, string? email,
        CancellationToken cancellationToken = default)
    {
        var shelves = coupon.ApplicableCategoryIds.Count == 0
            ? null
            : await ProductShelves.ReadAsync(context, cancellationToken, [.. lines.Select(line => line.ProductId).Distinct()]);
        var uses = coupon.PerUserLimit is null ? 0 : await UsesAsync(context, coupon.Id, userId, email, cancellationToken);
        var judged = lines.Select(line => new CouponLine(line.ProductId, shelves?.Above(line.ProductId) ?? [], line.TotalCents)).ToList();
        return CouponRules.Judge(coupon, judged, uses, clock.GetUtcNow().UtcDateTime, store.CurrencyCode);
    }

    /// <summary>Judges the coupon of an order whose lines change; see <see cref="CouponRules.JudgeAgain"/>.</summary>
    internal async Task<CouponVerdict> JudgeAgainAsync(
        CommerceDbContext context, Coupon coupon, IReadOnlyList<(int ProductId, int TotalCents)> lines, CancellationToken cancellationToken)
    {
        var shelves = coupon.ApplicableCategoryIds.Count == 0
            ? null
            : await ProductShelves.ReadAsync(context, cancellationToken, [.. lines.Select(line => line.ProductId).Distinct()]);
        return CouponRules.JudgeAgain(coupon, [.. lines.Select(line => new CouponLine(line.ProductId, shelves?.Above(line.ProductId) ?? [], line.TotalCents))], store.CurrencyCode);
    }

    /// <summary>How often somebody has used a coupon: as the user, or as a guest with the e-mail address.</summary>
    internal static async Task<int> UsesAsync(
        CommerceDbContext context, int couponId, int? userId, string? email, CancellationToken cancellationToken)
    {
        var redemptions = context.CouponRedemptions.AsNoTracking().Where(row => row.CouponId == couponId);
        // Two reads, each with an index of its own.
        List<int> orders = userId is null
            ? []
            : await redemptions.Where(row => row.UserId == userId).Select(row => row.OrderId).ToListAsync(cancellationToken);
        if (email is not null)
            orders.AddRange(await redemptions.Where(row => row.Order!.Email == email).Select(row => row.OrderId).ToListAsync(cancellationToken));
        return orders.Distinct().Count();
    }
}
