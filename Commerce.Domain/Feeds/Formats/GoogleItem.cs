using System.Globalization;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// An item of a Google Merchant feed, whichever way it is written: attributes by their names (with <c>_</c> between words), each with one or
/// more values. One item is one variant; items with one <c>item_group_id</c> are one product.
/// </summary>
internal sealed class GoogleItem(int number)
{
    /// <summary>What tells the items of a group apart, in the order in which a shopper chooses.</summary>
    private static readonly string[] OptionAttributes = ["color", "size", "pattern"];

    private static readonly string[] Facts = ["material", "gender", "age_group", "size_system", "size_type", "condition", "energy_efficiency_class"];

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FeedRowError> _errors = [];

    /// <summary>Adds a value; blank ones count as absent.</summary>
    public void Add(string name, string value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length == 0) return;
        if (!_values.TryGetValue(name, out var values)) _values.Add(name, values = []);
        values.Add(trimmed);
    }

    /// <summary>Notes an error of the syntax around the item.</summary>
    public void Refuse(FeedRowError error) => _errors.Add(error);

    /// <summary>Reads the attributes into a row.</summary>
    public FeedRow ToRow(FeedReadOptions options)
    {
        var sku = Text("id", 100);
        if (sku is null && _errors.Count == 0) Refuse("id", null, "MISSING_VALUE", "The item has no id. Give each item an id that stays the same; it becomes the SKU.");
        var group = Text("item_group_id", 100);
        var title = Text("title", FeedValues.MaxNameLength);
        var choices = group is null ? [] : Choices();
        return new FeedRow
        {
            Number = number,
            Kind = group is null ? FeedRowKind.Simple : FeedRowKind.Variant,
            ProductKey = (group ?? sku) is { } key ? Slugs.From(key) is { Length: > 0 } slug ? slug : null : null,
            Product = ReadProduct(title),
            Offer = ReadOffer(sku, options),
            Options = choices,
            VariantName = group is null ? null : title,
            Traits = [.. Facts.Select(fact => (fact, value: First(fact))).Where(fact => fact.value is not null)
                .Select(fact => new FeedTrait(fact.fact, FeedValues.Shorten(fact.value!, FeedValues.MaxNameLength)))],
            Images = ReadImages(),
            Errors = _errors,
        };
    }

    private List<FeedOption> Choices() =>
        [.. OptionAttributes.Select(name => (name, value: Text(name, FeedValues.MaxNameLength))).Where(choice => choice.value is not null)
            .Select(choice => new FeedOption(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(choice.name), choice.value!))];

    private FeedProduct ReadProduct(string? title)
    {
        var category = First("product_type") ?? First("google_product_category");
        // A number is an entry of Google's taxonomy, and no name that a shopper could read.
        var paths = category is null || category.All(char.IsAsciiDigit) ? null : (_values.GetValueOrDefault("product_type") ?? [category]).Select(FeedValues.CategoryPath).Where(path => path.Count > 0).ToList();
        Dictionary<string, string> attributes = [];
        foreach (var name in (string[])["mpn", "google_product_category", "custom_label_0", "custom_label_1", "custom_label_2", "custom_label_3", "custom_label_4"])
        {
            if (Text(name, 1000) is { } value) attributes[name] = value;
        }

        return new FeedProduct
        {
            Name = title,
            Description = Text("description", FeedValues.MaxDescriptionLength),
            Brand = Text("brand", FeedValues.MaxNameLength),
            Categories = paths is { Count: > 0 } ? paths : null,
            Attributes = attributes.Count == 0 ? null : attributes,
        };
    }

    private FeedOffer ReadOffer(string? sku, FeedReadOptions options)
    {
        var price = FeedValues.Price(options.Currency);
        var regular = Value(price, "price");
        var sale = IsSaleOver(options.Now) ? null : Value(price, "sale_price");
        var quantity = Value<int>(FeedValues.Count, "quantity");
        var availability = First("availability")?.ToLowerInvariant().Replace(' ', '_');
        if (availability is not (null or "in_stock" or "out_of_stock" or "preorder" or "backorder"))
        {
            Refuse("availability", availability, "NOT_AN_AVAILABILITY", $"'{FeedValues.Shorten(availability, 40)}' is not known. Write in_stock, out_of_stock, preorder or backorder.");
        }

        return new FeedOffer
        {
            Sku = sku,
            Gtin = Text("gtin", 50),
            PriceCents = sale ?? regular,
            CompareAtPriceCents = sale < regular ? regular : null,
            StockQuantity = quantity ?? (availability == "out_of_stock" ? 0 : null),
            // "In stock" without a number is a promise, not a count.
            TrackStock = quantity is not null || availability == "out_of_stock" ? true : availability is null ? null : false,
            InventoryPolicy = availability is null ? null : availability is "preorder" or "backorder" ? InventoryPolicy.Continue : InventoryPolicy.Deny,
            Weight = Value(FeedValues.Weight("kg"), "shipping_weight"),
        };
    }

    /// <summary>"2026-11-01T00:00+01:00/2026-11-30T23:59+01:00"; a time that cannot be read does not end the sale.</summary>
    private bool IsSaleOver(DateTime now) =>
        First("sale_price_effective_date")?.Split('/') is [var from, var until]
        && DateTimeOffset.TryParse(from, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start)
        && DateTimeOffset.TryParse(until, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end)
        && (now < start.UtcDateTime || now > end.UtcDateTime);

    private List<FeedImage> ReadImages()
    {
        List<FeedImage> images = [];
        foreach (var url in (_values.GetValueOrDefault("image_link") ?? []).Concat(_values.GetValueOrDefault("additional_image_link") ?? []).Take(11))
        {
            // A path without a host leads nowhere outside the supplier's site; the picture is left out, the row goes in.
            if (FeedValues.IsWebAddress(url) && images.All(image => image.Url != url)) images.Add(new FeedImage(url, null));
        }

        return images;
    }

    private string? First(string name) => _values.TryGetValue(name, out var values) ? values[0] : null;

    private string? Text(string name, int maxLength)
    {
        if (First(name) is not { } text) return null;
        if (text.Length <= maxLength) return text;
        Refuse(name, text, "VALUE_TOO_LONG", $"The text has {text.Length} characters, at most {maxLength} are taken. Shorten it.");
        return null;
    }

    private T? Value<T>(FeedValueParser<T> parse, string name) where T : struct
    {
        if (First(name) is not { } text) return null;
        if (parse(text, out var value, out var code, out var message)) return value;
        Refuse(name, text, code, message);
        return null;
    }

    private void Refuse(string column, string? value, string code, string message) =>
        _errors.Add(new FeedRowError(column, value is null ? null : FeedValues.Shorten(value, 200), code, message));
}
