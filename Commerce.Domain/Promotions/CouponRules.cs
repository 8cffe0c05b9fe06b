namespace Commerce.Domain.Promotions;

/// <summary>When a coupon holds and what it takes off. Pure: whoever asks has read what is needed, see <see cref="CouponDesk"/>.</summary>
public static class CouponRules
{
    /// <summary>Judges a coupon for some lines.</summary>
    /// <param name="coupon">The coupon.</param>
    /// <param name="lines">All lines, those it is not for as well: the minimum counts them.</param>
    /// <param name="usesByShopper">How often this shopper has used it.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="currencyCode">The store's currency, for what is told of amounts.</param>
    public static CouponVerdict Judge(Coupon coupon, IReadOnlyList<CouponLine> lines, int usesByShopper, DateTime now, string currencyCode)
    {
        var applicable = lines.Select(line => IsFor(coupon, line)).ToArray();
        if (RefusalOf(coupon, lines, applicable, usesByShopper, now, currencyCode) is { } refusal)
            return CouponVerdict.Refused(coupon.Code, coupon, lines.Count, refusal);
        return Grant(coupon, lines, applicable);
    }

    private static CouponVerdict Grant(Coupon coupon, IReadOnlyList<CouponLine> lines, bool[] applicable)
    {
        var weights = lines.Select((line, i) => applicable[i] ? line.TotalCents : 0).ToArray();
        var discount = DiscountOf(coupon, Money.Sum(weights));
        // Of goods that cost nothing nothing is taken, also not from lines that the coupon is not for.
        var parts = discount == 0 ? new int[lines.Count] : Money.Split(discount, weights);
        return new CouponVerdict(coupon.Code, coupon, discount, parts, coupon.DiscountType == DiscountType.FreeShipping, Refusal: null);
    }

    /// <summary>
    /// Judges the coupon of an order whose lines change. What was asked when it was used is not asked again: whether it is in use, its dates and its
    /// limits.
    /// </summary>
    /// <param name="lines">All lines as they are to be.</param>
    public static CouponVerdict JudgeAgain(Coupon coupon, IReadOnlyList<CouponLine> lines, string currencyCode)
    {
        var applicable = lines.Select(line => IsFor(coupon, line)).ToArray();
        return AgainstLines(coupon, lines, applicable, currencyCode) is { } refusal
            ? CouponVerdict.Refused(coupon.Code, coupon, lines.Count, refusal)
            : Grant(coupon, lines, applicable);
    }

    /// <summary>Whether the coupon is for a line: for everything, or because its product or one of its categories is named.</summary>
    public static bool IsFor(Coupon coupon, CouponLine line) =>
        (coupon.ApplicableProductIds.Count == 0 && coupon.ApplicableCategoryIds.Count == 0)
        || coupon.ApplicableProductIds.Contains(line.ProductId)
        || coupon.ApplicableCategoryIds.Any(line.CategoryIds.Contains);

    private static CouponRefusedException? RefusalOf(
        Coupon coupon, IReadOnlyList<CouponLine> lines, bool[] applicable, int usesByShopper, DateTime now, string currencyCode)
    {
        var code = coupon.Code;
        if (!coupon.IsActive)
            return new(code, CouponRefusal.Inactive, $"The coupon '{code}' is not in use.");
        if (coupon.StartsAt > now)
            return new(code, CouponRefusal.NotStarted, $"The coupon '{code}' holds from {coupon.StartsAt:yyyy-MM-dd HH:mm} UTC on.");
        if (coupon.ExpiresAt <= now)
            return new(code, CouponRefusal.Expired, $"The coupon '{code}' expired at {coupon.ExpiresAt:yyyy-MM-dd HH:mm} UTC.");
        if (coupon.UsageLimit <= coupon.UsageCount) return UsedUp(code);
        if (coupon.PerUserLimit is { } limit && limit <= usesByShopper) return UsedByShopper(code, limit, usesByShopper);
        return AgainstLines(coupon, lines, applicable, currencyCode);
    }

    private static CouponRefusedException? AgainstLines(Coupon coupon, IReadOnlyList<CouponLine> lines, bool[] applicable, string currencyCode)
    {
        var code = coupon.Code;
        if (!applicable.Contains(true))
            return new(code, CouponRefusal.NothingApplicable, lines.Count == 0 ? $"The coupon '{code}' needs something in the cart." : $"The coupon '{code}' is for other products than these.");
        var minimum = coupon.MinPurchaseAmountCents ?? 0;
        var missing = minimum - Money.Sum(lines.Select(line => line.TotalCents));
        if (missing > 0)
            return new(
                code, CouponRefusal.MinimumNotReached,
                $"The coupon '{code}' holds from {Currency.Write(minimum, currencyCode)} on: {Currency.Write(missing, currencyCode)} are missing.", missing);
        return null;
    }

    /// <summary>The refusal of a coupon whose last use was taken.</summary>
    internal static CouponRefusedException UsedUp(string code) =>
        new(code, CouponRefusal.UsedUp, $"All uses of the coupon '{code}' are taken.");

    /// <summary>The refusal of a coupon of which the shopper has had all that one shopper may have.</summary>
    internal static CouponRefusedException UsedByShopper(string code, int limit, int uses) =>
        new(code, CouponRefusal.PerUserLimit, limit == 1
            ? $"The coupon '{code}' can be used once, and you have used it."
            : $"The coupon '{code}' can be used {limit} times, and you have used it {uses} times.");

    private static int DiscountOf(Coupon coupon, int applicableCents)
    {
        var discount = coupon.DiscountType switch
        {
            DiscountType.FixedAmount => coupon.DiscountValueCents,
            DiscountType.Percentage => Money.Portion(applicableCents, coupon.DiscountValueCents / 10_000m),
            DiscountType.FreeShipping => 0,
        };
        return Math.Min(applicableCents, Math.Min(discount, coupon.MaxDiscountAmountCents ?? discount));
    }
}
