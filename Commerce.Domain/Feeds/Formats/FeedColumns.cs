using Commerce.Domain.Feeds.Export;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>The columns of the tables that are read: what a supplier's own may be mapped to, and which ones nobody knows.</summary>
public static class FeedColumns
{
    private static readonly FeedColumn[] Shopify =
    [
        new("SKU", "The SKU of what is bought"), new("URL handle", "The key of the product, the last part of its address"), new("Title", "The product's name"),
        new("Description", "The product's description, as HTML"), new("Vendor", "The brand"), new("Product category", "A category, such as Clothing > Tees"),
        new("Type", "The kind of product"), new("Tags", "Tags, with commas between"), new("Status", "Active or draft"), new("Barcode", "EAN, UPC or ISBN"),
        new("Price", "What shoppers pay"), new("Compare-at price", "The price before a reduction"), new("Cost per item", "What the shop pays"),
        new("Inventory quantity", "How many pieces there are"), new("Continue selling when out of stock", "DENY or CONTINUE"), new("Weight value (grams)", "The weight in grams"),
        new("Option1 name", "The first choice, such as Size"), new("Option1 value", "Its value, such as M"), new("Option2 name", "The second choice"), new("Option2 value", "Its value"),
        new("Option3 name", "The third choice"), new("Option3 value", "Its value"), new("Product image URL", "A picture's address"), new("Image alt text", "What the picture shows"),
        new("Variant image URL", "The picture of the variant"), new("SEO title", "The title for search engines"), new("SEO description", "The text for search engines"),
    ];

    /// <summary>Further columns of Shopify's and of older files, read or known to say nothing that the shop keeps.</summary>
    private static readonly HashSet<string> OfShopify = new(
    [
        .. Shopify.Select(column => column.Name), "Handle", "Body (HTML)", "Published", "Published on online store", "Variant SKU", "Variant Barcode", "Variant Price", "Variant Compare At Price",
        .. ShopifyCsvReader.CompareAtNames, .. ShopifyCsvReader.QuantityNames, "Variant Inventory Qty", "Variant Inventory Policy", "Inventory tracker", "Variant Inventory Tracker", "Variant Grams",
        "Variant Image", "Image Src", "Image position", "Weight unit for display", "Variant Weight Unit", "Charge tax", "Variant Taxable", "Tax code", "Variant Tax Code", "Requires shipping",
        "Variant Requires Shipping", "Fulfillment service", "Variant Fulfillment Service", "Gift card", "Option1 Linked To", "Option2 Linked To", "Option3 Linked To",
        "Unit price total measure", "Unit price total measure unit", "Unit price base measure", "Unit price base measure unit",
        ShopifyColumns.Categories, ShopifyColumns.Dimensions, ShopifyColumns.VariantName, ShopifyColumns.VariantAvailable,
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FeedColumn[] Woocommerce =
    [
        new("SKU", "The SKU"), new("Name", "The name"), new("Type", "simple, variable or variation"), new("Parent", "The SKU of a variation's product"), new("Published", "1 shown, 0 or -1 not"),
        new("Description", "The description, as HTML"), new("GTIN, UPC, EAN, or ISBN", "EAN, UPC or ISBN"), new("Regular price", "The price without a reduction"), new("Sale price", "The reduced price"),
        new("Stock", "How many pieces there are"), new("In stock?", "1, 0 or backorder"), new("Backorders allowed?", "1 or 0"), new("Categories", "Categories, such as Clothing > Tees, Sale"),
        new("Tags", "Tags, with commas between"), new("Brands", "The brand"), new("Images", "Addresses of pictures, with commas between"), new("Weight (kg)", "The weight in kilograms"),
        new("Attribute 1 name", "The first choice, such as Size"), new("Attribute 1 value(s)", "Its value"), new("Attribute 2 name", "The second choice"), new("Attribute 2 value(s)", "Its value"),
    ];

    private static readonly HashSet<string> OfWoocommerce = new(
    [
        .. Woocommerce.Select(column => column.Name), "ID", "Is featured?", "Visibility in catalog", "Short description", "Date sale price starts", "Date sale price ends", "Tax status", "Tax class",
        "Low stock amount", "Sold individually?", "Allow customer reviews?", "Purchase note", "Shipping class", "Download limit", "Download expiry days", "Grouped products", "Upsells", "Cross-sells",
        "External URL", "Button text", "Position",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] WoocommerceFamilies = ["Attribute ", "Download ", "Meta:", "Weight (", "Length (", "Width (", "Height ("];

    private static readonly FeedColumn[] Google =
    [
        new("id", "The SKU"), new("title", "The name"), new("item_group_id", "The key of the product that a variant belongs to"), new("description", "The description"), new("brand", "The brand"),
        new("gtin", "EAN, UPC or ISBN"), new("price", "The price without a reduction, such as 15.00 USD"), new("sale_price", "The reduced price"), new("availability", "in_stock, out_of_stock, preorder or backorder"),
        new("quantity", "How many pieces there are"), new("image_link", "A picture's address"), new("additional_image_link", "Further pictures, with commas between"),
        new("product_type", "A category, such as Clothing > Tees"), new("color", "The colour"), new("size", "The size"), new("pattern", "The pattern"), new("shipping_weight", "The weight, such as 1.5 kg"),
    ];

    private static readonly HashSet<string> OfGoogle = new(
    [
        .. Google.Select(column => column.Name), .. GoogleItemWriter.Names, "sale_price_effective_date", "mobile_link", "shipping", "shipping_label", "tax", "tax_category", "adult", "multipack", "is_bundle",
        "identifier_exists", "availability_date", "expiration_date", "unit_pricing_measure", "unit_pricing_base_measure", "product_detail", "product_highlight", "product_length", "product_width",
        "product_height", "product_weight", "ads_redirect", "excluded_destination", "included_destination", "promotion_id", "store_code", "lifestyle_image_link", "cost_of_goods_sold", "installment", "pause",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a column of a table of this format may be mapped to; that of Shopify serves tables of no format of their own.</summary>
    public static IReadOnlyList<FeedColumn> Of(FeedFormat format) => format switch
    {
        FeedFormat.WoocommerceCsv => Woocommerce,
        FeedFormat.GoogleTsv => Google,
        FeedFormat.ShopifyCsv => Shopify,
        FeedFormat.GoogleXml or FeedFormat.Jsonl => [],
    };

    /// <summary>A column of any of them by its name in any case, as it is spelled; null where there is none.</summary>
    public static string? Find(string name) =>
        Shopify.Concat(Woocommerce).Concat(Google).FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase))?.Name;

    /// <summary>The columns of a file that its reader passes over without knowing why; none of a file that is no table.</summary>
    internal static IReadOnlyList<string> UnknownOf(FeedFormat format, Stream content, IReadOnlyList<Mapping.MappedColumn> mapping)
    {
        if (Of(format).Count == 0) return [];
        using var text = FeedText.Open(content);
        var table = FeedTable.Open(text, mapping);
        var unknown = table.Columns.Where(column => column.Length > 0 && !IsKnown(format, column)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        content.Position = 0;
        return unknown;
    }

    private static bool IsKnown(FeedFormat format, string column) => format switch
    {
        FeedFormat.WoocommerceCsv => OfWoocommerce.Contains(column) || WoocommerceFamilies.Any(family => column.StartsWith(family, StringComparison.OrdinalIgnoreCase)),
        FeedFormat.GoogleTsv => OfGoogle.Contains(GoogleTsvReader.NameOf(column)),
        FeedFormat.ShopifyCsv => OfShopify.Contains(column) || column.Contains(".metafields.", StringComparison.OrdinalIgnoreCase)
            || column.StartsWith("Google Shopping / ", StringComparison.OrdinalIgnoreCase) || column.StartsWith("Included / ", StringComparison.OrdinalIgnoreCase)
            || column.StartsWith("Price / ", StringComparison.OrdinalIgnoreCase) || column.StartsWith("Compare At Price / ", StringComparison.OrdinalIgnoreCase),
        FeedFormat.GoogleXml or FeedFormat.Jsonl => true,
    };
}
