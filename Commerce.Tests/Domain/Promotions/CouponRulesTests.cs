using Commerce.Domain.Promotions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain.Promotions;

public sealed class CouponRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Judge_FixedAmount_IsSplitOverTheLines()
    {
        var verdict = Judge(Fixed(1000), Line(1, 2000), Line(2, 1000));
        Assert.True(verdict.Holds);
        Assert.Equal((1000, "667,333"), (verdict.DiscountCents, string.Join(',', verdict.LineDiscountCents)));
    }

    [Fact]
    public void Judge_MoreThanTheGoodsCost_TakesAllOfThemAndNoMore() =>
        Assert.Equal(700, Judge(Fixed(1000), Line(1, 300), Line(2, 400)).DiscountCents);

    [Fact]
    public void Judge_Percentage_RoundsHalfAwayFromZeroAndIsCapped()
    {
        Assert.Equal(3, Judge(new Coupon { Code = "A", DiscountType = DiscountType.Percentage, DiscountValueCents = 1000 }, Line(1, 25)).DiscountCents);
        Assert.Equal(500, Judge(
            new Coupon { Code = "A", DiscountType = DiscountType.Percentage, DiscountValueCents = 5000, MaxDiscountAmountCents = 500 },
            Line(1, 2500)).DiscountCents);
    }

    [Fact]
    public void Judge_ForAProductOrACategory_TakesFromThoseLinesOnly()
    {
        var coupon = Fixed(600);
        coupon.ApplicableProductIds = [1];
        coupon.ApplicableCategoryIds = [70];
        var verdict = Judge(coupon, Line(1, 1000), Line(2, 5000, 60), Line(3, 500, 71, 70));
        Assert.Equal("400,0,200", string.Join(',', verdict.LineDiscountCents));
    }

    [Fact]
    public void Judge_FreeShipping_TakesTheShippingOffAndNothingElse()
    {
        var verdict = Judge(new Coupon { Code = "A", DiscountType = DiscountType.FreeShipping }, Line(1, 1000));
        Assert.Equal((0, 0), (verdict.DiscountCents, verdict.ShippingAfter(590)));
        var capped = Judge(new Coupon { Code = "A", DiscountType = DiscountType.FreeShipping, MaxDiscountAmountCents = 500 }, Line(1, 1000));
        Assert.Equal((90, 0), (capped.ShippingAfter(590), capped.ShippingAfter(400)));
        Assert.Equal(590, Judge(Fixed(10), Line(1, 1000)).ShippingAfter(590));
    }

    [Fact]
    public void Judge_WhatDoesNotHold_SaysWhy()
    {
        Assert.Equal(CouponRefusal.Inactive, Refusal(coupon => coupon.IsActive = false));
        Assert.Equal(CouponRefusal.NotStarted, Refusal(coupon => coupon.StartsAt = Now.AddSeconds(1)));
        Assert.Equal(CouponRefusal.Expired, Refusal(coupon => coupon.ExpiresAt = Now));
        Assert.Equal(CouponRefusal.UsedUp, Refusal(coupon => coupon.UsageLimit = 0));
        Assert.Equal(CouponRefusal.PerUserLimit, Refusal(coupon => coupon.PerUserLimit = 2, uses: 2));
        Assert.Equal(CouponRefusal.NothingApplicable, Refusal(coupon => coupon.ApplicableProductIds = [99]));
        Assert.Null(Refusal(coupon =>
        {
            coupon.StartsAt = Now;
            coupon.ExpiresAt = Now.AddSeconds(1);
            coupon.UsageLimit = 1;
            coupon.PerUserLimit = 3;
            coupon.MinPurchaseAmountCents = 1000;
        }, uses: 2));
    }

    [Fact]
    public void Judge_BelowTheMinimum_SaysHowMuchIsMissing()
    {
        var coupon = Fixed(100);
        coupon.MinPurchaseAmountCents = 1500;
        var refusal = Judge(coupon, Line(1, 1000), Line(2, 200)).Refusal;
        Assert.Equal(("COUPON_MINIMUM_NOT_REACHED", 300), (refusal?.Code, refusal?.MissingCents));
        Assert.Contains("3.00 USD", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_AnyCoupon_TakesNoMoreThanTheApplicableLinesCost()
    {
        var lines = Gen.Choose(1, 5).Zip(Gen.Choose(0, 50_000)).NonEmptyListOf();
        var kind = Gen.Elements(DiscountType.FixedAmount, DiscountType.Percentage, DiscountType.FreeShipping);
        Prop.ForAll(lines.ToArbitrary(), kind.Zip(Gen.Choose(0, 10_000)).ToArbitrary(), Gen.Choose(0, 9_000).ToArbitrary(), (goods, off, cap) =>
        {
            var coupon = new Coupon
            {
                Code = "A", DiscountType = off.Item1, DiscountValueCents = off.Item2, ApplicableProductIds = [1, 2],
                MaxDiscountAmountCents = cap == 0 ? null : cap,
            };
            var judged = goods.Select(line => Line(line.Item1, line.Item2)).ToArray();
            var verdict = Judge(coupon, judged);
            return verdict.DiscountCents == verdict.LineDiscountCents.Sum()
                && verdict.DiscountCents <= (cap == 0 ? int.MaxValue : cap)
                && judged.Zip(verdict.LineDiscountCents).All(pair => pair.Second >= 0
                    && pair.Second <= (pair.First.ProductId <= 2 ? pair.First.TotalCents : 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static Coupon Fixed(int cents) => new() { Code = "OFF", DiscountType = DiscountType.FixedAmount, DiscountValueCents = cents };

    private static CouponLine Line(int product, int cents, params int[] categories) => new(product, categories, cents);

    private static CouponVerdict Judge(Coupon coupon, params CouponLine[] lines) => CouponRules.Judge(coupon, lines, 0, Now, "USD");

    private static CouponRefusal? Refusal(Action<Coupon> change, int uses = 0)
    {
        var coupon = Fixed(100);
        change(coupon);
        return CouponRules.Judge(coupon, [Line(1, 1000)], uses, Now, "USD").Refusal?.Reason;
    }
}
