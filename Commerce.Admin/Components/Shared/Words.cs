using System.Globalization;

namespace Commerce.Admin.Components.Shared;

/// <summary>The API's enum values in a merchant's words; a value that is new to this admin is shown as it is, in plain letters.</summary>
public static class Words
{
    public static string Role(string role) => role switch
    {
        "ADMIN" => "Administrator",
        "MERCHANDISER" => "Merchandiser",
        "SUPPORT" => "Support",
        _ => Plain(role)
    };

    public static Status Visibility(bool isActive)
        => isActive ? new Status("Active", "visibility", Tone.Good) : new Status("Hidden", "visibility_off", Tone.Neutral);

    public static Status FeedStatus(string status, int? errorRows) => status switch
    {
        "PENDING" => new Status("Waiting", "schedule", Tone.Neutral),
        "PROCESSING" => new Status("Importing", "sync", Tone.Busy),
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

    public static string FeedFormat(string? format) => format switch
    {
        null => "Not yet known",
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

    /// <summary><c>SOME_VALUE</c> as "Some value".</summary>
    public static string Plain(string value)
    {
        var words = value.Replace('_', ' ').ToLower(CultureInfo.InvariantCulture);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
