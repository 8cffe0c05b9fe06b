using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;

namespace Commerce.Admin.Feeds;

/// <summary>What feeds do, in a merchant's words.</summary>
internal static class FeedWords
{
    public static string Mode(string mode) => mode switch
    {
        "UPSERT" => "New and existing products",
        "CREATE_ONLY" => "New products only",
        "UPDATE_ONLY" => "Existing products only",
        _ => Words.Plain(mode)
    };

    /// <param name="undo">Null unless it is undone.</param>
    public static Status StatusOf(string status, int? errorRows, string? undo) => undo switch
    {
        "DONE" => new Status("Undone", "undo", Tone.Neutral),
        "RUNNING" => new Status("Being undone", "sync", Tone.Busy),
        "STOPPED" => new Status("Half undone", "warning", Tone.Warn),
        _ => Words.FeedStatus(status, errorRows)
    };

    /// <summary>A field of the catalog; what stands behind a colon names one of several.</summary>
    public static string Field(string field) => field.Split(':', 2) switch
    {
        ["priceCents"] => "Price",
        ["compareAtPriceCents"] => "Compare-at price",
        ["costCents"] => "Cost",
        ["stockQuantity"] => "Stock",
        ["isActive"] => "Shown in the shop",
        ["isAvailable"] => "To be bought",
        ["trackStock"] => "Stock is counted",
        ["inventoryPolicy"] => "When sold out",
        ["inventoryManagement"] => "Who counts",
        ["sku"] => "SKU",
        ["gtin"] => "GTIN",
        ["productType"] => "Type",
        ["seoTitle"] => "SEO title",
        ["seoDescription"] => "SEO description",
        ["descriptionMarkdown"] => "Description (Markdown)",
        ["weight"] => "Weight (g)",
        ["image"] => "Picture",
        ["altText", _] => "Alt text",
        ["imageVariant", _] => "Picture's variant",
        ["trait", var name] => name,
        [var name, ..] => Words.Plain(string.Concat(name.Select(letter => char.IsUpper(letter) || char.IsDigit(letter) ? $"_{letter}" : $"{letter}")).ToUpperInvariant()),
        _ => field
    };

    /// <summary>A value as it is read at the desk; long texts from their beginning.</summary>
    public static string Value(string? field, string? value, string currency) => (field, value) switch
    {
        (_, null) => "–",
        (_, "") => "(blank)",
        (not null, _) when field.EndsWith("Cents", StringComparison.Ordinal) && long.TryParse(value, CultureInfo.InvariantCulture, out var cents) => Money.Format(cents, currency),
        ("isActive" or "isAvailable" or "trackStock", "true") => "Yes",
        ("isActive" or "isAvailable" or "trackStock", "false") => "No",
        ("inventoryPolicy" or "inventoryManagement", _) => Words.Plain(value),
        _ => value
    };

    /// <summary>What tripped, in a sentence.</summary>
    public static string Trip(FeedTrip trip)
    {
        var (count, of) = (trip.Count.ToString("N0", CultureInfo.CurrentCulture), trip.OfRows.ToString("N0", CultureInfo.CurrentCulture));
        return trip.Kind switch
        {
            "PRICE_DROP" => $"{count} of {of} prices fall by more than {trip.LimitPercent} %.",
            "PRICE_BELOW_COST" => $"{count} of {of} prices come to lie below cost.",
            "STOCK_TO_ZERO" => $"{count} of {of} rows leave nothing of what is in stock; {trip.LimitPercent} % are allowed.",
            "ROW_ERRORS" => $"{count} of {of} rows have errors; {trip.LimitPercent} % are allowed.",
            _ => $"{Words.Plain(trip.Kind)}: {count} of {of} rows."
        };
    }

    /// <summary>A row that tripped, in a line.</summary>
    public static string Example(FeedTrip trip, FeedTripExample example, string currency)
    {
        var what = example.Sku is { } sku && sku != example.Name ? $"{example.Name} ({sku})" : example.Name;
        return trip.Kind switch
        {
            "PRICE_DROP" => $"{what}: {Value("priceCents", example.OldValue, currency)} → {Value("priceCents", example.NewValue, currency)}",
            "PRICE_BELOW_COST" => $"{what}: {Value("priceCents", example.NewValue, currency)}, and costs {Value("priceCents", example.OldValue, currency)}",
            "STOCK_TO_ZERO" => $"{what}: {example.OldValue} → {example.NewValue}",
            _ => $"{what}: {example.NewValue}"
        };
    }
}
