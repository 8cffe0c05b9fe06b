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

    /// <summary>What people call it in tables of their own.</summary>
    public static readonly string[] QuantityNames = ["Inventory quantity", "Variant Inventory Qty", "Quantity", "Qty", "Stock", "Stock quantity", "In stock"];

    public static readonly string[] CompareAtNames = ["Compare-at price", "Variant Compare At Price", "Compare at price", "Compare price", "List price", "RRP"];

    public FeedFormat Format => FeedFormat.ShopifyCsv;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        using var text = FeedText.Open(content);
        var price = FeedValues.Price(options.Currency);
        string? handle = null;
        var optionNames = new string?[3];
        foreach (var record in FeedTable.Open(text, options.Columns).Records())
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
        var sku = record.Text(FeedValues.MaxSkuLength, "SKU", "Variant SKU");
        if (string.IsNullOrEmpty(key) && sku is null && record.Errors.Count == 0)
        {
            record.Refuse(record.ColumnOf("URL handle", "Handle"), null, "MISSING_KEY",
                "The row has neither a handle nor a SKU, so it is not clear which product is meant. Fill in one of them.");
        }

        var options = ReadOptions(record, optionNames);
        var image = ReadImage(record, "Image alt text", "Product image URL", "Image Src");
        var offer = ReadOffer(record, sku, price);
        var variantName = record.Text(FeedValues.MaxVariantNameLength, ShopifyColumns.VariantName);
        var isDefault = variantName is null && options is [{ Name: DefaultOption, Value: DefaultValue }];
        var isImage = image is not null && options.Count == 0 && offer == FeedOffer.Nothing && record.Text("Title") is null;
        return new FeedRow
        {
            Number = record.Line,
            ProductKey = string.IsNullOrEmpty(key) ? null : key,
            IsKeyAuthoritative = true,
            Kind = isImage ? FeedRowKind.Image : variantName is null && (options.Count == 0 || isDefault) ? FeedRowKind.Simple : FeedRowKind.Variant,
            Product = isImage ? FeedProduct.Nothing : ReadProduct(record),
            Offer = offer,
            Options = isDefault ? [] : options,
            IsWithoutOptions = variantName is not null && options.Count == 0,
            VariantName = variantName,
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
            Tags = record.Text("Tags") is { } tags ? FeedLists.Split(tags) : null,
            IsActive = isActive is null && isPublished is null ? null : isActive != false && isPublished != false,
            Categories = ReadCategories(record, category, type),
            SeoTitle = record.Text(FeedValues.MaxNameLength, "SEO title"),
            SeoDescription = record.Text(FeedValues.MaxSeoDescriptionLength, "SEO description"),
            Dimensions = record.Text(ShopifyColumns.Dimensions) is { } dimensions ? ReadDimensions(record, dimensions) : null,
            Attributes = ReadAttributes(record),
        };
    }

    private static List<IReadOnlyList<string>>? ReadCategories(FeedRecord record, string? category, string? type)
    {
        if (record.Text(ShopifyColumns.Categories) is { } all) return FeedLists.SplitPaths(all);
        if (category is not null) return [FeedLists.SplitPath(category)];
        // The type is the next best thing, except where the file has a column for all categories and leaves it blank.
        return type is not null && record.ColumnOf(ShopifyColumns.Categories) is null ? [[type]] : null;
    }

    private static string? ReadDimensions(FeedRecord record, string text)
    {
        try
        {
            return Dimensions.Normalize(text);
        }
        catch (InvalidDimensionsException refusal)
        {
            record.Refuse(ShopifyColumns.Dimensions, text, "NOT_DIMENSIONS", refusal.Message);
            return null;
        }
    }

    private static Dictionary<string, string>? ReadAttributes(FeedRecord record)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, attribute) in ShopifyColumns.Attributes)
        {
            if (record.Text(FeedValues.MaxAttributeLength, column) is { } value) attributes[attribute] = value;
        }

        for (var i = 0; i < record.Columns.Count; i++)
        {
            if (ShopifyColumns.AttributeOf(record.Columns[i]) is { } attribute && record.TextAt(i, FeedValues.MaxAttributeLength) is { } value)
                attributes[attribute] = value;
        }

        return attributes.Count == 0 ? null : attributes;
    }

    private static FeedOffer ReadOffer(FeedRecord record, string? sku, FeedValueParser<int> price)
    {
        var priceCents = record.Value(price, "Price", "Variant Price");
        var stock = record.Value<int>(FeedValues.Count, QuantityNames);
        var tracker = record.Text("Inventory tracker", "Variant Inventory Tracker");
        var isExternal = tracker is not null && !tracker.Equals("shopify", StringComparison.OrdinalIgnoreCase);
        var isNobody = tracker is null || tracker.Equals(ShopifyColumns.CountedByNobody, StringComparison.OrdinalIgnoreCase);
        // An empty tracker on a row that sells something means "not counted"; on a row that sells nothing it means nothing.
        var hasTracker = record.ColumnOf("Inventory tracker", "Variant Inventory Tracker") is not null && (priceCents is not null || stock is not null);
        var offer = new FeedOffer
        {
            Sku = sku,
            Gtin = record.Text(50, "Barcode", "Variant Barcode"),
            PriceCents = priceCents,
            CompareAtPriceCents = record.Value(price, CompareAtNames),
            CostCents = record.Value(price, "Cost per item"),
            StockQuantity = stock,
            TrackStock = hasTracker ? tracker is not null : null,
            InventoryManagement = hasTracker ? isNobody ? InventoryManagement.None : isExternal ? InventoryManagement.External : InventoryManagement.Shop : null,
            InventoryPolicy = record.Value<InventoryPolicy>(Policy, "Continue selling when out of stock", "Variant Inventory Policy"),
            IsAvailable = record.Value<bool>(FeedValues.Flag, ShopifyColumns.VariantAvailable),
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
        if (FeedValues.IsWebAddress(url)) return new FeedImage(url, altColumn.Length == 0 ? null : record.Text(FeedValues.MaxAltTextLength, altColumn));
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
