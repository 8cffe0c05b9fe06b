using System.Globalization;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>One line of JSON Lines, read into rows. Numbers may be written as numbers or as texts.</summary>
internal sealed class JsonlItem(JsonElement root, int number, FeedReadOptions options)
{
    private readonly List<FeedRowError> _errors = [];

    /// <summary>Our own shape: a product with its variants. The product's fields stand on the first row.</summary>
    public List<FeedRow> ReadProductLine()
    {
        var product = root.GetProperty("product");
        var name = Text(product, "name", FeedValues.MaxNameLength);
        var key = Slugs.From(Text(product, "slug", FeedValues.MaxNameLength) ?? name ?? "");
        if (key.Length == 0) Refuse("product.slug", null, "MISSING_KEY", "The product has neither a slug nor a name. Give it a slug that stays the same.");
        var optionNames = Texts(product, "options") ?? [];
        var first = new FeedRow
        {
            Number = number,
            ProductKey = key.Length == 0 ? null : key,
            IsKeyAuthoritative = true,
            Kind = FeedRowKind.Simple,
            Product = new FeedProduct
            {
                Name = name,
                Description = Text(product, "description", FeedValues.MaxDescriptionLength),
                Brand = Text(product, "brand", FeedValues.MaxNameLength),
                Tags = Texts(product, "tags"),
                IsActive = Text(product, "status", 40) is { } status ? Flag("product.status", status) : null,
                Categories = Texts(product, "categories")?.Select(FeedLists.SplitPath).ToList(),
                ProductType = Text(product, "productType", FeedValues.MaxNameLength),
                SeoTitle = Text(product, "seoTitle", FeedValues.MaxNameLength),
                SeoDescription = Text(product, "seoDescription", FeedValues.MaxSeoDescriptionLength),
                Dimensions = ReadDimensions(product),
                Attributes = Attributes(product),
            },
            Images = Images(product, "images", "url"),
        };
        if (!root.TryGetProperty("variants", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
            return [first with { Errors = _errors, Offer = ReadOffer(product, "product.") }];
        var variants = list.EnumerateArray().ToList();
        // One variant without options is the product itself.
        if (variants is [var only] && optionNames.Count == 0 && !only.TryGetProperty("options", out _))
            return [first with { Offer = ReadOffer(only, "variants[0]."), Errors = _errors }];
        List<FeedRow> rows = [first with { Kind = FeedRowKind.Parent, Offer = ReadOffer(product, "product.") with { StockQuantity = null, TrackStock = null } }];
        for (var i = 0; i < variants.Count; i++)
        {
            var variant = variants[i];
            var options = Options(variant, optionNames);
            rows.Add(new FeedRow
            {
                Number = number,
                ProductKey = first.ProductKey,
                IsKeyAuthoritative = true,
                Kind = FeedRowKind.Variant,
                Offer = ReadOffer(variant, $"variants[{i}]."),
                VariantName = Text(variant, "name", FeedValues.MaxVariantNameLength),
                Options = options,
                IsWithoutOptions = options.Count == 0 && variant.TryGetProperty("options", out _),
                VariantImage = Text(variant, "image", 2000) is { } url && FeedValues.IsWebAddress(url) ? new FeedImage(url, null) : null,
                Traits = Traits(variant),
            });
        }

        // A line stands or falls together: half a product helps nobody.
        return _errors.Count == 0 ? rows : [first with { Errors = _errors }];
    }

    /// <summary>Google Retail's shape: one product, bought as it is.</summary>
    public FeedRow ReadRetailLine()
    {
        var sku = Text(root, "id", 100);
        if (sku is null) Refuse("id", null, "MISSING_VALUE", "The line has no id. Give each product an id that stays the same; it becomes the SKU.");
        var price = root.TryGetProperty("priceInfo", out var info) && info.ValueKind == JsonValueKind.Object ? info : default;
        var isPriced = price.ValueKind == JsonValueKind.Object;
        var currency = isPriced ? Text(price, "currencyCode", 3) : null;
        var current = isPriced ? Price(price, "price", "priceInfo.price", currency) : null;
        var original = isPriced ? Price(price, "originalPrice", "priceInfo.originalPrice", currency) : null;
        var quantity = Count(root, "availableQuantity");
        var availability = Text(root, "availability", 40);
        if (availability is not (null or "IN_STOCK" or "OUT_OF_STOCK" or "PREORDER" or "BACKORDER" or "AVAILABILITY_UNSPECIFIED"))
            Refuse("availability", availability, "NOT_AN_AVAILABILITY", $"'{availability}' is not known. Write IN_STOCK, OUT_OF_STOCK, PREORDER or BACKORDER.");
        return new FeedRow
        {
            Number = number,
            Kind = FeedRowKind.Simple,
            ProductKey = sku is null ? null : Slugs.From(sku) is { Length: > 0 } key ? key : null,
            Product = new FeedProduct
            {
                Name = Text(root, "title", FeedValues.MaxNameLength),
                Description = Text(root, "description", FeedValues.MaxDescriptionLength),
                Brand = Texts(root, "brands")?.FirstOrDefault(),
                Tags = Texts(root, "tags"),
                Categories = Texts(root, "categories")?.Select(FeedLists.SplitPath).Where(path => path.Count > 0).ToList(),
                Attributes = Attributes(root),
            },
            Offer = new FeedOffer
            {
                Sku = sku,
                Gtin = Text(root, "gtin", 50),
                PriceCents = current ?? original,
                CompareAtPriceCents = current < original ? original : null,
                CostCents = isPriced ? Price(price, "cost", "priceInfo.cost", currency) : null,
                StockQuantity = quantity ?? (availability == "OUT_OF_STOCK" ? 0 : null),
                TrackStock = quantity is not null || availability == "OUT_OF_STOCK" ? true : availability is null ? null : false,
                InventoryPolicy = availability is null ? null : availability is "PREORDER" or "BACKORDER" ? InventoryPolicy.Continue : InventoryPolicy.Deny,
            },
            Images = Images(root, "images", "uri"),
            Errors = _errors,
        };
    }

    private FeedOffer ReadOffer(JsonElement from, string path)
    {
        var currency = Text(from, "currency", 3);
        return new FeedOffer
        {
            Sku = Text(from, "sku", FeedValues.MaxSkuLength),
            Gtin = Text(from, "gtin", 50),
            PriceCents = Price(from, "price", path + "price", currency),
            CompareAtPriceCents = Price(from, "compareAtPrice", path + "compareAtPrice", currency),
            CostCents = Price(from, "cost", path + "cost", currency),
            StockQuantity = Count(from, "stock"),
            TrackStock = Flag(from, "trackStock") ?? (from.TryGetProperty("stock", out var stock) && stock.ValueKind != JsonValueKind.Null ? true : null),
            InventoryPolicy = OneOf<InventoryPolicy>(from, "inventoryPolicy", "NOT_A_POLICY"),
            InventoryManagement = OneOf<InventoryManagement>(from, "inventoryManagement", "NOT_A_POLICY"),
            IsAvailable = Flag(from, "available"),
            Weight = Count(from, "weightGrams"),
        };
    }

    private List<FeedOption> Options(JsonElement variant, IReadOnlyList<string> names)
    {
        if (!variant.TryGetProperty("options", out var options) || options.ValueKind != JsonValueKind.Object) return [];
        var given = options.EnumerateObject().Select(option => new FeedOption(FeedText.Clean(option.Name), Shown(option.Value))).Where(option => option.Value.Length > 0).ToList();
        if (given.Count > 3) Refuse("options", string.Join(", ", given.Select(option => option.Name)), "TOO_MANY_OPTIONS", "A variant has at most three options. Make further ones traits.");
        // In the order that the product names them.
        return [.. given.OrderBy(option => names.Select((name, i) => (name, i)).Where(pair => pair.name == option.Name).Select(pair => pair.i).FirstOrDefault(int.MaxValue)).Take(3)];
    }

    /// <summary>Each with its value, or with a list of several.</summary>
    private static List<FeedTrait> Traits(JsonElement variant) =>
        variant.TryGetProperty("traits", out var traits) && traits.ValueKind == JsonValueKind.Object
            ? [.. traits.EnumerateObject()
                .SelectMany(trait => trait.Value.ValueKind == JsonValueKind.Array
                    ? trait.Value.EnumerateArray().Select(value => new FeedTrait(FeedText.Clean(trait.Name), Shown(value)))
                    : [new FeedTrait(FeedText.Clean(trait.Name), Shown(trait.Value))])
                .Where(trait => trait.Value.Length > 0)]
            : [];

    private static Dictionary<string, string>? Attributes(JsonElement from)
    {
        Dictionary<string, string> found = [];
        if (from.TryGetProperty("attributes", out var attributes))
        {
            // {"material": "Metal"} or [{"key": "material", "value": {"text": ["Metal"]}}]
            var pairs = attributes.ValueKind switch
            {
                JsonValueKind.Object => attributes.EnumerateObject().Select(pair => (pair.Name, pair.Value)),
                JsonValueKind.Array => attributes.EnumerateArray()
                    .Where(pair => pair.ValueKind == JsonValueKind.Object && pair.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String && pair.TryGetProperty("value", out _))
                    .Select(pair => (Name: pair.GetProperty("key").GetString()!, Value: pair.GetProperty("value"))),
                _ => [],
            };
            foreach (var (name, value) in pairs)
            {
                if (Shown(value) is { Length: > 0 } text) found[FeedText.Clean(name)] = FeedValues.Shorten(text, FeedValues.MaxAttributeLength);
            }
        }

        foreach (var (property, inner, name) in (ReadOnlySpan<(string, string, string)>)[("colorInfo", "colors", "color"), ("sizes", "", "size")])
        {
            if (!from.TryGetProperty(property, out var value)) continue;
            if (inner.Length > 0 && (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(inner, out value))) continue;
            if (Shown(value) is { Length: > 0 } text) found[name] = FeedValues.Shorten(text, FeedValues.MaxAttributeLength);
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>A value as a person would write it: lists with commas, <c>{"text": […]}</c> and <c>{"numbers": […]}</c> as their lists.</summary>
    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FeedText.Clean(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Shown).Where(text => text.Length > 0)),
        JsonValueKind.Object when value.TryGetProperty("text", out var text) => Shown(text),
        JsonValueKind.Object when value.TryGetProperty("numbers", out var numbers) => Shown(numbers),
        _ => "",
    };

    private static List<FeedImage> Images(JsonElement from, string property, string address) =>
        from.TryGetProperty(property, out var images) && images.ValueKind == JsonValueKind.Array
            ? [.. images.EnumerateArray()
                .Select(image => image.ValueKind == JsonValueKind.Object && image.TryGetProperty(address, out var url)
                    ? new FeedImage(Shown(url), image.TryGetProperty("alt", out var alt) ? Shown(alt) : null)
                    : new FeedImage(Shown(image), null))
                .Where(image => FeedValues.IsWebAddress(image.Url))
                .DistinctBy(image => image.Url)]
            : [];

    private List<string>? Texts(JsonElement from, string property)
    {
        if (!from.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.Array) return [.. value.EnumerateArray().Select(Shown).Where(text => text.Length > 0)];
        Refuse(property, value.GetRawText(), "NOT_A_LIST", $"'{property}' is a list. Write it in square brackets.");
        return null;
    }

    private string? Text(JsonElement from, string property, int maxLength)
    {
        if (!from.TryGetProperty(property, out var value) || Shown(value) is not { Length: > 0 } text) return null;
        if (text.Length <= maxLength) return text;
        Refuse(property, text, "VALUE_TOO_LONG", $"The text has {text.Length} characters, at most {maxLength} are taken. Shorten it.");
        return null;
    }

    private int? Price(JsonElement from, string property, string path, string? currency)
    {
        if (!from.TryGetProperty(property, out var value) || Shown(value) is not { Length: > 0 } text) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount)) text = amount.ToString(CultureInfo.InvariantCulture);
        if (currency is not null && !text.Any(char.IsAsciiLetter)) text = $"{text} {currency}";
        if (FeedValues.Price(options.Currency)(text, out var cents, out var code, out var message)) return cents;
        Refuse(path, text, code, message);
        return null;
    }

    private int? Count(JsonElement from, string property)
    {
        if (!from.TryGetProperty(property, out var value) || Shown(value) is not { Length: > 0 } text) return null;
        if (FeedValues.Count(text, out var count, out var code, out var message)) return count;
        Refuse(property, text, code, message);
        return null;
    }

    private bool? Flag(JsonElement from, string property) => Text(from, property, 40) is { } text ? Flag(property, text) : null;

    private T? OneOf<T>(JsonElement from, string property, string code) where T : struct, Enum
    {
        if (Text(from, property, 40) is not { } text) return null;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])) return value;
        Refuse(property, text, code, $"'{text}' is not known. Write {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToUpperInvariant()))}.");
        return null;
    }

    private string? ReadDimensions(JsonElement from)
    {
        if (Text(from, "dimensions", 100) is not { } text) return null;
        try
        {
            return Dimensions.Normalize(text);
        }
        catch (InvalidDimensionsException refusal)
        {
            Refuse("dimensions", text, "NOT_DIMENSIONS", refusal.Message);
            return null;
        }
    }

    private bool? Flag(string column, string text)
    {
        if (FeedValues.Flag(text, out var value, out var code, out var message)) return value;
        Refuse(column, text, code, message);
        return null;
    }

    private void Refuse(string column, string? value, string code, string message) =>
        _errors.Add(new FeedRowError(column, value is null ? null : FeedValues.Shorten(value, 200), code, message));
}
