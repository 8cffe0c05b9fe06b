using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;

namespace Commerce.Admin.Promotions;

/// <summary>What a coupon does and whether it holds, in a merchant's words.</summary>
internal static class CouponWords
{
    public static string Discount(CouponRow coupon, string currency) => coupon.DiscountType switch
    {
        "PERCENTAGE" => (coupon.DiscountValueCents / 10_000m).ToString("0.##%", CultureInfo.CurrentCulture),
        "FIXED_AMOUNT" => Money.Format(coupon.DiscountValueCents, currency),
        "FREE_SHIPPING" => "Shipping",
        _ => Words.Plain(coupon.DiscountType)
    };

    /// <summary>What is different between two states of a coupon, in sentences.</summary>
    public static IReadOnlyList<string> Differences(CouponForm before, CouponForm after)
    {
        var changes = new List<string>();
        Tell("Its code", before.Code, after.Code);
        Tell("What it takes off", before.Type, after.Type, Words.Plain);
        Tell("Its value", before.Value, after.Value);
        Tell("The most it takes off", before.Most, after.Most);
        Tell("The least order", before.Least, after.Least);
        Tell("Its uses by all", before.Limit, after.Limit);
        Tell("Its uses by one shopper", before.PerUser, after.PerUser);
        Tell("Its first moment", before.Starts, after.Starts);
        Tell("Its last moment", before.Ends, after.Ends);
        Tell("Its description", before.Description, after.Description);
        if (before.IsActive != after.IsActive)
            changes.Add(after.IsActive ? "Shoppers can use it now." : "Shoppers cannot use it any more.");
        if (before.Categories != after.Categories || before.Products != after.Products)
            changes.Add("It is for other goods.");
        return changes;

        void Tell(string what, string was, string now, Func<string, string>? words = null)
        {
            if (was != now)
                changes.Add($"{what} was {Quoted(was)} and is {Quoted(now)}.");

            string Quoted(string text) => text.Length == 0 ? "empty" : $"“{words?.Invoke(text) ?? text}”";
        }
    }

    /// <summary>The answer of a check in one sentence.</summary>
    public static string Verdict(CouponCheck check, string currency) => check switch
    {
        { Holds: false } => "No, this cart would not get it.",
        { FreesShipping: true, DiscountCents: 0 } => "Yes: the shipping is free.",
        { FreesShipping: true } => $"Yes: {Money.Format(check.DiscountCents, currency)} off, and the shipping is free.",
        _ => $"Yes: {Money.Format(check.DiscountCents, currency)} off."
    };

    /// <summary>Why a cart would not get it.</summary>
    public static string Reason(CouponCheck check, string currency) => check.Reason switch
    {
        "MINIMUM_NOT_REACHED" when check.MissingCents is { } missing => $"Its goods cost {Money.Format(missing, currency)} too little.",
        "NOTHING_APPLICABLE" => "None of its goods is of a product or category that the coupon is for.",
        "NOT_STARTED" => "The coupon holds later.",
        "EXPIRED" => "The coupon is over.",
        "USED_UP" => "All uses of the coupon are taken.",
        "PER_USER_LIMIT" => "This customer has used it as often as one may.",
        _ => check.Message ?? "The shop does not say why."
    };

    public static string Used(CouponRow coupon)
        => coupon.UsageCount.ToString("N0", CultureInfo.CurrentCulture) + (coupon.UsageLimit is { } most ? $" of {most.ToString("N0", CultureInfo.CurrentCulture)}" : "");

    public static Status State(CouponRow coupon, DateTimeOffset now) => coupon switch
    {
        { IsActive: false } => new("Switched off", "toggle_off", Tone.Neutral),
        { ExpiresAt: { } end } when end <= now => new("Over", "event_busy", Tone.Neutral),
        { StartsAt: { } start } when start > now => new("Not yet", "schedule", Tone.Busy),
        { UsageLimit: { } most, UsageCount: var used } when used >= most => new("Used up", "block", Tone.Warn),
        _ => new("Holds", "check_circle", Tone.Good)
    };
}
