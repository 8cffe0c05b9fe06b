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
        var categories = coupon.ApplicableCategoryIds.Count == 0
            ? []
            : await CategoriesAsync(context, [.. lines.Select(line => line.ProductId).Distinct()], cancellationToken);
        var uses = coupon.PerUserLimit is null ? 0 : await UsesAsync(context, coupon.Id, userId, email, cancellationToken);
        var judged = lines
            .Select(line => new CouponLine(line.ProductId, categories.GetValueOrDefault(line.ProductId) ?? [], line.TotalCents))
            .ToList();
        return CouponRules.Judge(coupon, judged, uses, clock.GetUtcNow().UtcDateTime, store.CurrencyCode);
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

    /// <summary>The categories of each product, with all above them.</summary>
    private static async Task<Dictionary<int, HashSet<int>>> CategoriesAsync(
        CommerceDbContext context, List<int> productIds, CancellationToken cancellationToken)
    {
        var parents = await context.Categories.AsNoTracking().Select(category => new { category.Id, category.ParentId })
            .ToDictionaryAsync(category => category.Id, category => category.ParentId, cancellationToken);
        var places = await context.ProductCategories.AsNoTracking().Where(place => productIds.Contains(place.ProductId))
            .Select(place => new { place.ProductId, place.CategoryId }).ToListAsync(cancellationToken);
        var result = new Dictionary<int, HashSet<int>>();
        foreach (var place in places)
        {
            if (!result.TryGetValue(place.ProductId, out var ids)) result.Add(place.ProductId, ids = []);
            for (int? id = place.CategoryId; id is { } current && ids.Add(current); id = parents.GetValueOrDefault(current))
            {
            }
        }

        return result;
    }
}
