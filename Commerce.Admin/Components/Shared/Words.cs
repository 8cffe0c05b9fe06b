using System.Globalization;

namespace Commerce.Admin.Components.Shared;

/// <summary>The API's enum values in a merchant's words; a value that is new to this admin is shown as it is, in plain letters.</summary>
public static class Words
{
    private static readonly string[] Abbreviations = ["SKU", "URL", "ID", "CSV", "XML", "JSON", "GTIN"];

    public static string Role(string role) => role switch
    {
        "ADMIN" => "Administrator",
        "MERCHANDISER" => "Merchandiser",
        "SUPPORT" => "Support",
        "OBSERVER" => "Observer",
        _ => Plain(role)
    };

    /// <summary>What a role is for, in a few words.</summary>
    public static string WhatRoleMay(string role) => role switch
    {
        "ADMIN" => "everything, people and keys included",
        "MERCHANDISER" => "products, prices, stock, feeds",
        "SUPPORT" => "orders, refunds, returns, customers",
        "OBSERVER" => "sees the desk and changes nothing",
        "CUSTOMER" => "works here no more",
        _ => ""
    };

    public static Status Visibility(bool isActive)
        => isActive ? new Status("Active", "visibility", Tone.Good) : new Status("Hidden", "visibility_off", Tone.Neutral);

    public static Status Visibility(bool isActive, DateTimeOffset? archivedAt)
        => archivedAt is null ? Visibility(isActive) : new Status("Archived", "archive", Tone.Neutral);

    public static Status FeedStatus(string status, int? errorRows) => status switch
    {
        "PENDING" => new Status("Waiting", "schedule", Tone.Neutral),
        "PROCESSING" => new Status("Importing", "sync", Tone.Busy),
        "AWAITING_APPROVAL" => new Status("To be approved", "front_hand", Tone.Warn),
        "COMPLETED" when errorRows > 0 => new Status("Done, with errors", "warning", Tone.Warn),
        "COMPLETED" => new Status("Done", "check_circle", Tone.Good),
        "FAILED" => new Status("Refused", "error", Tone.Bad),
        "CANCELLED" => new Status("Cancelled", "cancel", Tone.Neutral),
        _ => new Status(Plain(status), "help", Tone.Neutral)
    };

    public static string FeedType(string type) => type switch
    {
        "PRODUCTS" => "Products",
        "INVENTORY" => "Stock",
        "PRICES" => "Prices",
        _ => Plain(type)
    };

    /// <summary>The format of a feed; while the feed waits nobody has looked into it, and after that it was found, or is none.</summary>
    public static string FeedFormat(string? format, string status) => format is not null ? FeedFormat(format)
        : status is "PENDING" or "PROCESSING" ? "Not yet known" : "No known format";

    public static string FeedFormat(string format) => format switch
    {
        "SHOPIFY_CSV" => "Shopify CSV",
        "GOOGLE_TSV" => "Google TSV",
        "GOOGLE_XML" => "Google XML",
        "WOOCOMMERCE_CSV" => "WooCommerce CSV",
        "JSONL" => "JSON Lines",
        _ => Plain(format)
    };

    public static string StockChange(string type) => type switch
    {
        "PURCHASE" => "Bought in",
        "SALE" => "Sold",
        "CANCELLATION" => "Order cancelled",
        "RETURN" => "Returned",
        "ADJUSTMENT" => "Corrected",
        "DAMAGE" => "Damaged",
        "IMPORT" => "Imported",
        _ => Plain(type)
    };

    /// <summary>"1 order", "2 orders".</summary>
    public static string Count(long number, string one, string many) => $"{number.ToString("N0", CultureInfo.CurrentCulture)} {(number == 1 ? one : many)}";

    /// <summary><c>SOME_VALUE</c> as "Some value"; abbreviations stay in capitals.</summary>
    public static string Plain(string value)
    {
        var words = value.Split('_', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Abbreviations.Contains(word) ? word : word.ToLower(CultureInfo.InvariantCulture));
        var text = string.Join(' ', words);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
