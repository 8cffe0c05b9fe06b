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
    private static readonly string[] OptionAttributes = GoogleAttributes.OptionAttributes;

    private readonly List<IReadOnlyList<string>> _categories = [];
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FeedRowError> _errors = [];

    /// <summary>Adds a value; blank ones count as absent.</summary>
    public void Add(string name, string value)
    {
        var trimmed = FeedText.Clean(value);
        if (trimmed.Length == 0) return;
        if (!_values.TryGetValue(name, out var values)) _values.Add(name, values = []);
        values.Add(trimmed);
    }

    /// <summary>Adds a path of the merchant's own categories (<c>product_type</c>).</summary>
    public void AddCategory(IReadOnlyList<string> path)
    {
        if (path.Count > 0) _categories.Add(path);
    }

    /// <summary>Notes an error of the syntax around the item.</summary>
    public void Refuse(FeedRowError error) => _errors.Add(error);

    /// <summary>Reads the attributes into a row.</summary>
    public FeedRow ToRow(FeedReadOptions options)
    {
        var slug = Text(GoogleAttributes.Slug, FeedValues.MaxNameLength);
        var id = Text("id", FeedValues.MaxSkuLength);
        var sku = slug is not null && GoogleAttributes.IsMadeUp(id) ? null : id;
        if (id is null && _errors.Count == 0) Refuse("id", null, "MISSING_VALUE", "The item has no id. Give each item an id that stays the same; it becomes the SKU.");
        var group = Text("item_group_id", FeedValues.MaxSkuLength);
        var title = Text("title", FeedValues.MaxNameLength);
        var variantName = group is null ? null : Text(GoogleAttributes.VariantName, FeedValues.MaxVariantNameLength) ?? title;
        var choices = group is null ? [] : Choices();
        return new FeedRow
        {
            Number = number,
            Kind = group is null ? FeedRowKind.Simple : FeedRowKind.Variant,
            ProductKey = (slug ?? group ?? sku) is { } key ? Slugs.From(key) is { Length: > 0 } made ? made : null : null,
            IsKeyAuthoritative = slug is not null,
            Product = ReadProduct(group is null ? title : Text(GoogleAttributes.GroupTitle, FeedValues.MaxNameLength) ?? title),
            Offer = ReadOffer(sku, options),
            Options = choices,
            IsWithoutOptions = slug is not null && choices.Count == 0,
            VariantName = variantName,
            Traits = [.. GoogleAttributes.Facts.Select(fact => (fact, value: First(fact))).Where(fact => fact.value is not null)
                .Select(fact => new FeedTrait(fact.fact, FeedValues.Shorten(fact.value!, FeedValues.MaxNameLength)))],
            Images = ReadImages(),
            Errors = _errors,
        };
    }

    private List<FeedOption> Choices()
    {
        List<FeedOption> named = [];
        foreach (var (nameAttribute, valueAttribute) in GoogleAttributes.Options)
        {
            if (Text(nameAttribute, FeedValues.MaxNameLength) is { } name && Text(valueAttribute, FeedValues.MaxNameLength) is { } value)
                named.Add(new FeedOption(name, value));
        }

        return named.Count > 0 ? named : [.. OptionAttributes.Select(name => (name, value: Text(name, FeedValues.MaxNameLength))).Where(choice => choice.value is not null)
            .Select(choice => new FeedOption(GoogleAttributes.OptionName(choice.name), choice.value!))];
    }

    private FeedProduct ReadProduct(string? title)
    {
        var paths = _categories;
        // A number is an entry of Google's taxonomy, and no name that a shopper could read.
        if (paths.Count == 0 && First("google_product_category") is { } category && !category.All(char.IsAsciiDigit))
            paths = [.. ((IReadOnlyList<string>[])[FeedLists.SplitPath(category)]).Where(path => path.Count > 0)];
        Dictionary<string, string> attributes = [];
        foreach (var name in GoogleAttributes.Attributes)
        {
            if (Text(name, FeedValues.MaxAttributeLength) is { } value) attributes[name] = value;
        }

        return new FeedProduct
        {
            Name = title,
            Description = Text("description", FeedValues.MaxDescriptionLength),
            Brand = Text("brand", FeedValues.MaxNameLength),
            IsActive = Value<bool>(FeedValues.Flag, GoogleAttributes.Status),
            Categories = paths.Count > 0 ? paths : null,
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

        var isAvailable = Value<bool>(FeedValues.Flag, GoogleAttributes.Available);
        // What is not sold at all is out of stock for Google, and that says nothing of how much there is.
        var isUnsold = isAvailable == false;
        if (isUnsold) availability = null;
        return new FeedOffer
        {
            Sku = sku,
            IsAvailable = isAvailable,
            Gtin = Text("gtin", 50),
            PriceCents = sale ?? regular,
            CompareAtPriceCents = sale < regular ? regular : null,
            StockQuantity = quantity ?? (availability == "out_of_stock" ? 0 : null),
            // "In stock" without a number is a promise, not a count.
            TrackStock = quantity is not null || availability == "out_of_stock" ? true : availability is null && !isUnsold ? null : false,
            // What is in stock may be taken beyond that, too: only the rest says whether it may.
            InventoryPolicy = availability is null or "in_stock" ? null : availability is "preorder" or "backorder" ? InventoryPolicy.Continue : InventoryPolicy.Deny,
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
