using System.Globalization;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>What a bulk edit changes, in a merchant's words.</summary>
internal static class GridWords
{
    public static string Field(string field) => field switch
    {
        "priceCents" => "Price",
        "compareAtPriceCents" => "Compare at",
        "stockQuantity" => "Stock",
        "categoryId" => "Main category",
        "isActive" => "Active",
        _ => Words.Plain(field)
    };

    public static string Value(string field, string? value, string currency) => (field, value) switch
    {
        (_, null) => "–",
        ("priceCents" or "compareAtPriceCents", var cents) => Money.Format(int.Parse(cents, CultureInfo.InvariantCulture), currency),
        ("isActive", var flag) => flag == "true" ? "Yes" : "No",
        (_, var text) => text
    };
}
