using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;

namespace Commerce.Admin.Promotions;

/// <summary>A coupon as it stands in the fields of its page: texts as they were typed.</summary>
public sealed record CouponForm
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm";

    public string Code { get; set; } = "";

    public string Description { get; set; } = "";

    public string Type { get; set; } = "PERCENTAGE";

    /// <summary>An amount, or percents.</summary>
    public string Value { get; set; } = "";

    public string Least { get; set; } = "";

    public string Most { get; set; } = "";

    public string Limit { get; set; } = "";

    public string PerUser { get; set; } = "";

    /// <summary>Where the reader is.</summary>
    public string Starts { get; set; } = "";

    public string Ends { get; set; } = "";

    public bool IsActive { get; set; }

    /// <summary>The ids of the categories it is confined to, in order.</summary>
    public string Categories { get; set; } = "";

    public string Products { get; set; } = "";

    /// <summary>What is missing or no number, for people; null when it can be sent.</summary>
    public string? Missing => string.IsNullOrWhiteSpace(Code) ? "Write the code that shoppers type."
        : Type != "FREE_SHIPPING" && Number(Value) is not > 0 ? "Say how much it takes off."
        : Type == "PERCENTAGE" && Number(Value) > 100 ? "More than 100 % cannot be taken off."
        : null;

    public static CouponForm Of(CouponDetail coupon, string currency, TimeZoneInfo zone) => new()
    {
        Code = coupon.Code,
        Description = coupon.Description ?? "",
        Type = coupon.DiscountType,
        Value = coupon.DiscountType switch
        {
            "PERCENTAGE" => Text(coupon.DiscountValueCents / 100m),
            "FIXED_AMOUNT" => Money.ToText(coupon.DiscountValueCents, currency),
            _ => ""
        },
        Least = coupon.MinPurchaseAmountCents is { } least ? Money.ToText(least, currency) : "",
        Most = coupon.MaxDiscountAmountCents is { } most ? Money.ToText(most, currency) : "",
        Limit = Text(coupon.UsageLimit),
        PerUser = Text(coupon.PerUserLimit),
        Starts = Local(coupon.StartsAt, zone),
        Ends = Local(coupon.ExpiresAt, zone),
        IsActive = coupon.IsActive,
        Categories = string.Join(',', coupon.ApplicableCategories.Select(category => category.Id)),
        Products = string.Join(',', coupon.ApplicableProducts.Select(product => product.Id))
    };

    /// <summary>A <c>CouponInput</c>.</summary>
    public object ToInput(string currency, TimeZoneInfo zone) => new
    {
        code = Code.Trim(),
        description = string.IsNullOrWhiteSpace(Description) ? null : Description.Trim(),
        discountType = Type,
        discountValueCents = Type switch { "PERCENTAGE" => (int)Math.Round((Number(Value) ?? 0) * 100), "FIXED_AMOUNT" => Money.ToCents(Value, currency) ?? 0, _ => 0 },
        minPurchaseAmountCents = Money.ToCents(Least, currency),
        maxDiscountAmountCents = Money.ToCents(Most, currency),
        applicableProductIds = Split(Products),
        applicableCategoryIds = Split(Categories),
        usageLimit = Whole(Limit),
        perUserLimit = Whole(PerUser),
        isActive = IsActive,
        startsAt = Utc(Starts, zone),
        expiresAt = Utc(Ends, zone)
    };

    public bool Has(string category) => Split(Categories).Contains(category);

    public void Toggle(string category, bool isOn)
        => Categories = string.Join(',', isOn ? Split(Categories).Append(category).Distinct() : Split(Categories).Where(other => other != category));

    private static string[] Split(string ids) => ids.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Local(DateTimeOffset? moment, TimeZoneInfo zone) => moment is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString(Moment, CultureInfo.InvariantCulture) : "";

    private static DateTimeOffset? Utc(string typed, TimeZoneInfo zone)
        => DateTime.TryParseExact(typed, [Moment, Moment + "':'ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && !zone.IsInvalidTime(local)
            ? new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(local, zone))
            : null;
}
