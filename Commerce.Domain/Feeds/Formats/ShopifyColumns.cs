namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// Columns of Shopify's file that are the shop's own: Shopify takes them for metafields, which is its way of keeping what it has no column for.
/// </summary>
internal static class ShopifyColumns
{
    /// <summary>All categories; Shopify's own column has room for one.</summary>
    public const string Categories = "Categories (product.metafields.commerce.categories)";

    public const string Dimensions = "Dimensions (product.metafields.commerce.dimensions)";

    /// <summary>Also tells a variant without options from a product without variants.</summary>
    public const string VariantName = "Variant name (variant.metafields.commerce.name)";

    public const string VariantAvailable = "Variant available (variant.metafields.commerce.available)";

    /// <summary>The tracker of what is counted, though nobody is named who does.</summary>
    public const string CountedByNobody = "none";

    /// <summary>Shopify's columns for facts.</summary>
    public static readonly (string Column, string Attribute)[] Attributes =
    [
        ("Google Shopping / Google Product Category", "googleProductCategory"), ("Google Shopping / Gender", "gender"),
        ("Google Shopping / Age Group", "ageGroup"), ("Google Shopping / MPN", "mpn"),
        ("Google Shopping / Manufacturer part number (MPN)", "mpn"), ("Google Shopping / Condition", "condition"),
    ];

    private const string Metafield = "(product.metafields.";

    // Shopify wants a namespace before the name.
    private const string Namespace = "commerce.";

    /// <summary>The column of any other fact, such as <c>fabric (product.metafields.custom.fabric)</c>.</summary>
    public static string Of(string attribute) =>
        $"{attribute} {Metafield}{(attribute.Contains('.') && !attribute.StartsWith(Namespace, StringComparison.Ordinal) ? "" : Namespace)}{attribute})";

    /// <summary>The fact that a column is about; null when it is about something else.</summary>
    public static string? AttributeOf(string column)
    {
        if (column is Categories or Dimensions) return null;
        var start = column.LastIndexOf(Metafield, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var name = column[(start + Metafield.Length)..];
        if (name.EndsWith(')')) name = name[..^1];
        return name.StartsWith(Namespace, StringComparison.Ordinal) ? name[Namespace.Length..] : name;
    }
}
