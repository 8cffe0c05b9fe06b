using System.Globalization;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// WooCommerce's product export. <c>simple</c> is a product, <c>variable</c> one with variants, <c>variation</c> a variant of the product that
/// <c>Parent</c> names by SKU or by <c>id:44</c>.
/// </summary>
internal sealed class WoocommerceCsvReader : IFeedReader
{
    /// <summary>The shop's own column; WooCommerce keeps such columns as custom fields.</summary>
    public const string SlugColumn = "Meta: commerce_slug";

    public FeedFormat Format => FeedFormat.WoocommerceCsv;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        using var text = FeedText.Open(content);
        var table = FeedTable.Open(text, options.Columns);
        var units = Units.Of(table);
        // "id:44" names a row of this file; the SKUs of parents are few beside the rows.
        var parentsById = new Dictionary<string, (string? Sku, string Key)>(StringComparer.Ordinal);
        foreach (var record in table.Records())
        {
            if (record.IsBlank) continue;
            yield return ReadRow(record, options, units, parentsById);
        }
    }

    private static FeedRow ReadRow(FeedRecord record, FeedReadOptions shop, Units units, Dictionary<string, (string? Sku, string Key)> parentsById)
    {
        var types = (record.Text("Type") ?? "simple").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
        var kind = types.Contains("variation") ? FeedRowKind.Variant : types.Contains("variable") ? FeedRowKind.Parent : FeedRowKind.Simple;
        if (types.FirstOrDefault(type => type is "grouped" or "external") is { } unsupported)
        {
            record.Refuse("Type", unsupported, "UNSUPPORTED_TYPE",
                $"Products of type '{unsupported}' are not sold here: a group has no price of its own, an external product is sold elsewhere. Leave the row out, or make it 'simple'.");
        }

        var sku = record.Text(FeedValues.MaxSkuLength, "SKU");
        var slug = record.Text(FeedValues.MaxNameLength, SlugColumn);
        var id = record.Text("ID");
        var name = record.Text(kind == FeedRowKind.Variant ? FeedValues.MaxVariantNameLength : FeedValues.MaxNameLength, "Name");
        var key = Slugs.From(slug ?? sku ?? name ?? id ?? "");
        if (kind == FeedRowKind.Parent && id is not null) parentsById[id] = (sku, key);
        var (parentKey, parentSku) = kind != FeedRowKind.Variant ? (null, null) : slug is null ? ReadParent(record, parentsById) : (key, null);
        var options = kind == FeedRowKind.Variant ? ReadOptions(record) : [];
        if (kind != FeedRowKind.Variant && key.Length == 0)
        {
            record.Refuse("SKU", null, "MISSING_KEY", "The row has neither a SKU nor a name, so it is not clear which product is meant. Fill in the SKU.");
        }

        return new FeedRow
        {
            Number = record.Line,
            Kind = kind,
            ProductKey = kind == FeedRowKind.Variant ? parentKey : key.Length == 0 ? null : key,
            IsKeyAuthoritative = slug is not null,
            ParentSku = parentSku,
            Product = kind == FeedRowKind.Variant ? FeedProduct.Nothing : ReadProduct(record, name, units),
            // The SKU of a variable product is the product's own; its price is that of its variations.
            Offer = kind == FeedRowKind.Parent ? new FeedOffer { Sku = sku } : ReadOffer(record, sku, kind, shop, units),
            VariantName = kind == FeedRowKind.Variant ? name : null,
            Options = options,
            IsWithoutOptions = slug is not null && options.Count == 0,
            Images = kind == FeedRowKind.Variant ? [] : ReadImages(record),
            VariantImage = kind == FeedRowKind.Variant ? ReadImages(record).FirstOrDefault() : null,
            Errors = record.Errors,
        };
    }

    private static (string? Key, string? Sku) ReadParent(FeedRecord record, Dictionary<string, (string? Sku, string Key)> parentsById)
    {
        if (record.Text("Parent") is not { } parent)
        {
            record.Refuse("Parent", null, "MISSING_PARENT", "A variation names its product in 'Parent', by SKU or as id:44.");
            return (null, null);
        }

        if (!parent.StartsWith("id:", StringComparison.OrdinalIgnoreCase)) return (Slugs.From(parent), parent);
        if (parentsById.TryGetValue(parent[3..].Trim(), out var known)) return (known.Key, known.Sku);
        record.Refuse("Parent", parent, "UNKNOWN_PARENT", $"No variable product above this row has the ID {parent[3..].Trim()}. Put the product before its variations, or name it by SKU.");
        return (null, null);
    }

    private static FeedProduct ReadProduct(FeedRecord record, string? name, Units units) => new()
    {
        Name = name,
        Description = record.Text(FeedValues.MaxDescriptionLength, "Description") ?? record.Text(FeedValues.MaxDescriptionLength, "Short description"),
        Brand = record.Text(FeedValues.MaxNameLength, "Brands"),
        Tags = record.Text("Tags") is { } tags ? FeedLists.Split(tags) : null,
        // 1 shown, 0 private, -1 draft.
        IsActive = record.Value<int>(FeedValues.Count, "Published") is { } published ? published == 1 : null,
        Categories = ReadCategories(record),
        Dimensions = ReadDimensions(record, units),
    };

    private static List<IReadOnlyList<string>>? ReadCategories(FeedRecord record)
    {
        if (record.Text("Categories") is not { } text) return null;
        var paths = FeedLists.SplitPaths(text);
        return paths.Count == 0 ? null : paths;
    }

    private static FeedOffer ReadOffer(FeedRecord record, string? sku, FeedRowKind kind, FeedReadOptions shop, Units units)
    {
        var price = FeedValues.Price(shop.Currency);
        var regular = record.Value(price, "Regular price");
        var sale = record.Value(price, "Sale price");
        if (!IsOnSale(record, shop.Now)) sale = null;
        var stock = record.Value<int>(FeedValues.Count, "Stock");
        var inStock = record.Text("In stock?")?.ToLowerInvariant();
        var backorders = record.Text("Backorders allowed?")?.ToLowerInvariant();
        return new FeedOffer
        {
            Sku = sku,
            Gtin = record.Text(50, "GTIN, UPC, EAN, or ISBN"),
            PriceCents = sale ?? regular,
            CompareAtPriceCents = sale < regular ? regular : null,
            StockQuantity = stock ?? (inStock == "0" ? 0 : null),
            // A blank stock is not counted, unless the row says that there is none.
            TrackStock = stock is not null || inStock == "0" ? true : inStock is null ? null : false,
            InventoryPolicy = inStock == "backorder" || backorders is "1" or "notify" ? InventoryPolicy.Continue : backorders is null ? null : InventoryPolicy.Deny,
            // Of a product it says whether shoppers see it; of a variation whether it can be had.
            IsAvailable = kind == FeedRowKind.Variant && record.Value<int>(FeedValues.Count, "Published") is { } published ? published == 1 : null,
            Weight = record.Value(FeedValues.Weight(units.Weight), units.WeightColumn),
        };
    }

    private static bool IsOnSale(FeedRecord record, DateTime now)
    {
        return !(Date("Date sale price starts") > now) && !(Date("Date sale price ends") < now);

        DateTime? Date(string column) => record.Text(column) is { } text
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
    }

    private static List<FeedOption> ReadOptions(FeedRecord record)
    {
        List<FeedOption> options = [];
        for (var i = 1; record.ColumnOf($"Attribute {i} name") is not null && options.Count < 3; i++)
        {
            // A variation with an empty value stands for any value of the attribute.
            if (record.Text(FeedValues.MaxNameLength, $"Attribute {i} name") is { } name)
                options.Add(new FeedOption(name, record.Text(FeedValues.MaxNameLength, $"Attribute {i} value(s)") ?? "Any"));
        }

        return options;
    }

    private static List<FeedImage> ReadImages(FeedRecord record)
    {
        List<FeedImage> images = [];
        foreach (var url in record.Text("Images") is { } text ? FeedLists.SplitAddresses(text) : [])
        {
            if (FeedValues.IsWebAddress(url)) images.Add(new FeedImage(url, null));
            else record.Refuse("Images", url, "NOT_AN_ADDRESS", "A picture's address begins with https:// and names a host.");
        }

        return images;
    }

    private static string? ReadDimensions(FeedRecord record, Units units)
    {
        var sides = new decimal[3];
        string[] columns = ["Length", "Width", "Height"];
        for (var i = 0; i < 3; i++)
        {
            if (record.Text($"{columns[i]} ({units.Length})") is not { } text
                || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out sides[i])
                || sides[i] <= 0) return null;
            sides[i] = decimal.Round(sides[i] * units.LengthInCentimetres, 2, MidpointRounding.AwayFromZero);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{sides[0]:0.##}x{sides[1]:0.##}x{sides[2]:0.##} cm");
    }

    /// <summary>The units that the header names in brackets.</summary>
    private sealed record Units(string WeightColumn, string Weight, string Length, decimal LengthInCentimetres)
    {
        public static Units Of(FeedTable table)
        {
            var weight = ((string[])["kg", "g", "lbs", "oz"]).FirstOrDefault(unit => table.Has($"Weight ({unit})")) ?? "kg";
            var length = ((string[])["cm", "mm", "m", "in", "yd"]).FirstOrDefault(unit => table.Has($"Length ({unit})")) ?? "cm";
            return new Units($"Weight ({weight})", weight, length, length switch { "mm" => 0.1m, "m" => 100m, "in" => 2.54m, "yd" => 91.44m, _ => 1m });
        }
    }
}
