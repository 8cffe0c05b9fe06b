using System.Text.RegularExpressions;

namespace Commerce.Domain.Promotions;

/// <summary>A coupon as somebody entered it, whole: what is null holds nothing back.</summary>
/// <param name="Code">What shoppers type: 2 to 40 letters, digits, <c>-</c> and <c>_</c>, in any case.</param>
/// <param name="DiscountType">What it takes off.</param>
/// <param name="DiscountValueCents">In minor units; in hundredths of a percent for a percentage; 0 for free shipping.</param>
/// <param name="Description">What it is for; for staff.</param>
/// <param name="MinPurchaseAmountCents">What the goods must come to, in minor units.</param>
/// <param name="MaxDiscountAmountCents">The most it takes off an order, in minor units.</param>
/// <param name="ApplicableProductIds">What it is for; with the categories empty: for everything.</param>
/// <param name="ApplicableCategoryIds">What it is for, with all categories below.</param>
/// <param name="UsageLimit">How often it can be used by all together.</param>
/// <param name="PerUserLimit">How often one shopper can use it.</param>
/// <param name="IsActive">Whether shoppers can use it.</param>
/// <param name="StartsAt">The first moment it holds, in UTC.</param>
/// <param name="ExpiresAt">The first moment it no longer holds, in UTC.</param>
public sealed partial record EnteredCoupon(
    string Code, DiscountType DiscountType, int DiscountValueCents = 0, string? Description = null, int? MinPurchaseAmountCents = null,
    int? MaxDiscountAmountCents = null, IReadOnlyList<int>? ApplicableProductIds = null, IReadOnlyList<int>? ApplicableCategoryIds = null,
    int? UsageLimit = null, int? PerUserLimit = null, bool IsActive = false, DateTime? StartsAt = null, DateTime? ExpiresAt = null)
{
    /// <summary>All of 100 %, in hundredths of a percent.</summary>
    private const int Whole = 10_000;

    /// <summary>More would be a list of its own, and is better said by a category.</summary>
    private const int MaxApplicable = 500;

    /// <summary>Notes what is wrong, but for what only the database knows.</summary>
    /// <param name="path">Where the coupon stands in the input.</param>
    public void Check(Refusals refusals, string path)
    {
        Refuse(!CodePattern().IsMatch(Code.Trim()), "code", "A code has 2 to 40 letters, digits, '-' or '_', such as SPRING-15.");
        TextRules.Check(refusals, TextRules.Clean(Description), 500, isRequired: false, path, "description");
        var wrong = DiscountType switch
        {
            DiscountType.FixedAmount => DiscountValueCents > 0 ? null : "The discount must be more than 0.",
            DiscountType.Percentage => DiscountValueCents is > 0 and <= Whole ? null : "A percentage is given in hundredths of a percent: from 1 to 10000, 1500 is 15 %.",
            DiscountType.FreeShipping => DiscountValueCents == 0 ? null : "Free shipping has no value of its own: leave it at 0, and limit it by maxDiscountAmountCents.",
        };
        Refuse(wrong is not null, "discountValueCents", wrong ?? "");
        Refuse(MinPurchaseAmountCents < 0, "minPurchaseAmountCents", "The minimum cannot be below 0.");
        Refuse(MaxDiscountAmountCents <= 0, "maxDiscountAmountCents", "The most it takes off must be more than 0; leave it out for no limit.");
        Refuse(UsageLimit <= 0, "usageLimit", "The number of uses must be more than 0; leave it out for no limit.");
        Refuse(PerUserLimit <= 0, "perUserLimit", "The number of uses of one shopper must be more than 0; leave it out for no limit.");
        Refuse(ExpiresAt <= StartsAt, "expiresAt", "It must end after it begins.");
        Refuse(ApplicableProductIds?.Count > MaxApplicable, "applicableProductIds", $"At most {MaxApplicable} products can be named. Name a category instead.");
        Refuse(ApplicableCategoryIds?.Count > MaxApplicable, "applicableCategoryIds", $"At most {MaxApplicable} categories can be named.");

        void Refuse(bool isWrong, string field, string message) => refusals.AddIf(isWrong, () => new InvalidCouponException(message).At(path, field));
    }

    /// <summary>Writes it over a coupon.</summary>
    internal void WriteTo(Coupon coupon)
    {
        coupon.Code = Code;
        coupon.Description = TextRules.Clean(Description);
        coupon.DiscountType = DiscountType;
        coupon.DiscountValueCents = DiscountValueCents;
        coupon.MinPurchaseAmountCents = MinPurchaseAmountCents;
        coupon.MaxDiscountAmountCents = MaxDiscountAmountCents;
        coupon.ApplicableProductIds = [.. (ApplicableProductIds ?? []).Distinct()];
        coupon.ApplicableCategoryIds = [.. (ApplicableCategoryIds ?? []).Distinct()];
        coupon.UsageLimit = UsageLimit;
        coupon.PerUserLimit = PerUserLimit;
        coupon.IsActive = IsActive;
        coupon.StartsAt = StartsAt;
        coupon.ExpiresAt = ExpiresAt;
    }

    /// <summary>What a coupon was entered as.</summary>
    internal static EnteredCoupon Of(Coupon coupon) => new(
        coupon.Code, coupon.DiscountType, coupon.DiscountValueCents, coupon.Description, coupon.MinPurchaseAmountCents, coupon.MaxDiscountAmountCents,
        coupon.ApplicableProductIds, coupon.ApplicableCategoryIds, coupon.UsageLimit, coupon.PerUserLimit, coupon.IsActive, coupon.StartsAt, coupon.ExpiresAt);

    [GeneratedRegex(@"\A[\p{L}\p{Nd}_-]{2,40}\z")]
    private static partial Regex CodePattern();
}
