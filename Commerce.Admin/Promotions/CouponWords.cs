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
