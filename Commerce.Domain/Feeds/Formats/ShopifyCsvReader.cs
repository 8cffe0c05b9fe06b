using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// Shopify's product file with the old header (<c>Handle</c>, <c>Variant SKU</c>) and the new one (<c>URL handle</c>, <c>SKU</c>). Rows with one
/// handle are one product: its fields stand on the first row, a row with nothing but pictures adds them.
/// </summary>
internal sealed class ShopifyCsvReader : IFeedReader
{
    private const string DefaultOption = "Title";
    private const string DefaultValue = "Default Title";

    private static readonly (string Column, string Attribute)[] Attributes =
    [
        ("Google Shopping / Google Product Category", "googleProductCategory"), ("Google Shopping / Gender", "gender"),
        ("Google Shopping / Age Group", "ageGroup"), ("Google Shopping / MPN", "mpn"),
        ("Google Shopping / Manufacturer part number (MPN)", "mpn"), ("Google Shopping / Condition", "condition"),
    ];

    public FeedFormat Format => FeedFormat.ShopifyCsv;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        using var text = FeedText.Open(content);
        var price = FeedValues.Price(options.Currency);
        string? handle = null;
        var optionNames = new string?[3];
        foreach (var record in FeedTable.Open(text).Records())
        {
            if (record.IsBlank) continue;
            var given = record.Text(FeedValues.MaxNameLength, "URL handle", "Handle");
            var key = given is null ? null : Slugs.From(given);
            if (key != handle || key is null)
            {
                handle = key;
                Array.Clear(optionNames);
            }

            yield return ReadRow(record, key, optionNames, price);
        }
    }

    private static FeedRow ReadRow(FeedRecord record, string? key, string?[] optionNames, FeedValueParser<int> price)
    {
        var sku = record.Text(100, "SKU", "Variant SKU");
        if (string.IsNullOrEmpty(key) && sku is null && record.Errors.Count == 0)
        {
            record.Refuse(record.ColumnOf("URL handle", "Handle"), null, "MISSING_KEY",
                "The row has neither a handle nor a SKU, so it is not clear which product is meant. Fill in one of them.");
        }

        var options = ReadOptions(record, optionNames);
        var image = ReadImage(record, "Image alt text", "Product image URL", "Image Src");
        var offer = ReadOffer(record, sku, price);
        var isDefault = options is [{ Name: DefaultOption, Value: DefaultValue }];
        var isImage = image is not null && options.Count == 0 && offer == FeedOffer.Nothing && record.Text("Title") is null;
        return new FeedRow
        {
            Number = record.Line,
            ProductKey = string.IsNullOrEmpty(key) ? null : key,
            IsKeyAuthoritative = true,
            Kind = isImage ? FeedRowKind.Image : options.Count == 0 || isDefault ? FeedRowKind.Simple : FeedRowKind.Variant,
            Product = isImage ? FeedProduct.Nothing : ReadProduct(record),
            Offer = offer,
            Options = isDefault ? [] : options,
            Images = image is null ? [] : [image],
            VariantImage = ReadImage(record, "", "Variant image URL", "Variant Image"),
            Errors = record.Errors,
        };
    }

    private static FeedProduct ReadProduct(FeedRecord record)
    {
        var category = record.Text("Product category");
        var type = record.Text(FeedValues.MaxNameLength, "Type");
        // A status wins over "published": an active product may be hidden, an archived one is never shown.
        var isPublished = record.Value<bool>(FeedValues.Flag, "Published on online store", "Published");
        var isActive = record.Value<bool>(FeedValues.Flag, "Status");
        return new FeedProduct
        {
            Name = record.Text(FeedValues.MaxNameLength, "Title"),
            Description = record.Text(FeedValues.MaxDescriptionLength, "Description", "Body (HTML)"),
            Brand = record.Text(FeedValues.MaxNameLength, "Vendor"),
            ProductType = type,
            Tags = record.Text("Tags")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            IsActive = isActive is null && isPublished is null ? null : isActive != false && isPublished != false,
            Categories = category is not null ? [FeedValues.CategoryPath(category)] : type is not null ? [[type]] : null,
            SeoTitle = record.Text(FeedValues.MaxNameLength, "SEO title"),
            SeoDescription = record.Text(2000, "SEO description"),
            Attributes = ReadAttributes(record),
        };
    }

    private static Dictionary<string, string>? ReadAttributes(FeedRecord record)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, attribute) in Attributes)
        {
            if (record.Text(1000, column) is { } value) attributes[attribute] = value;
        }

        foreach (var column in record.Columns)
        {
            // "Fabric (product.metafields.custom.fabric)"
            var start = column.IndexOf("(product.metafields.", StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && record.Text(1000, column) is { } value)
                attributes[column[(start + "(product.metafields.".Length)..].TrimEnd(')')] = value;
        }

        return attributes.Count == 0 ? null : attributes;
    }

    private static FeedOffer ReadOffer(FeedRecord record, string? sku, FeedValueParser<int> price)
    {
        var priceCents = record.Value(price, "Price", "Variant Price");
        var stock = record.Value<int>(FeedValues.Count, "Inventory quantity", "Variant Inventory Qty");
        var tracker = record.Text("Inventory tracker", "Variant Inventory Tracker");
        // An empty tracker on a row that sells something means "not counted"; on a row that sells nothing it means nothing.
        var hasTracker = record.ColumnOf("Inventory tracker", "Variant Inventory Tracker") is not null && (priceCents is not null || stock is not null);
        var offer = new FeedOffer
        {
            Sku = sku,
            Gtin = record.Text(50, "Barcode", "Variant Barcode"),
            PriceCents = priceCents,
            CompareAtPriceCents = record.Value(price, "Compare-at price", "Variant Compare At Price"),
            CostCents = record.Value(price, "Cost per item"),
            StockQuantity = stock,
            TrackStock = hasTracker ? tracker is not null : null,
            InventoryManagement = hasTracker ? tracker is null ? InventoryManagement.None : tracker.Equals("shopify", StringComparison.OrdinalIgnoreCase) ? InventoryManagement.Shop : InventoryManagement.External : null,
            InventoryPolicy = record.Value<InventoryPolicy>(Policy, "Continue selling when out of stock", "Variant Inventory Policy"),
            Weight = record.Value(FeedValues.Weight("g"), "Weight value (grams)", "Variant Grams"),
        };
        return offer with { Weight = offer.Weight == 0 ? null : offer.Weight };
    }

    private static List<FeedOption> ReadOptions(FeedRecord record, string?[] names)
    {
        List<FeedOption> options = [];
        for (var i = 1; i <= 3; i++)
        {
            // The names stand on a product's first row only.
            if (record.Text(FeedValues.MaxNameLength, $"Option{i} name") is { } name) names[i - 1] = name;
            if (record.Text(FeedValues.MaxNameLength, $"Option{i} value") is not { } value) continue;
            if (names[i - 1] is { } optionName) options.Add(new FeedOption(optionName, value));
            else
            {
                record.Refuse(record.ColumnOf($"Option{i} name"), null, "MISSING_OPTION_NAME",
                    $"Option {i} has the value '{FeedValues.Shorten(value, 40)}' but no name. Name the option on the product's first row, like Size.");
            }
        }

        return options;
    }

    private static FeedImage? ReadImage(FeedRecord record, string altColumn, params ReadOnlySpan<string> names)
    {
        if (record.Text(names) is not { } url) return null;
        if (FeedValues.IsWebAddress(url)) return new FeedImage(url, altColumn.Length == 0 ? null : record.Text(1000, altColumn));
        record.Refuse(record.ColumnOf(names), url, "NOT_AN_ADDRESS", "A picture's address begins with https:// and names a host.");
        return null;
    }

    private static bool Policy(string text, out InventoryPolicy policy, out string code, out string message)
    {
        (code, message) = ("NOT_A_POLICY", $"'{FeedValues.Shorten(text, 40)}' is not known. Write DENY or CONTINUE.");
        policy = text.ToUpperInvariant() is "CONTINUE" or "TRUE" ? InventoryPolicy.Continue : InventoryPolicy.Deny;
        return text.ToUpperInvariant() is "CONTINUE" or "TRUE" or "DENY" or "FALSE";
    }
}
