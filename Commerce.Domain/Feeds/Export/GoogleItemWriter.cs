using System.Globalization;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Export;

/// <summary>A product as items of a Google Merchant feed: names and values, some names more than once, whichever way they are written.</summary>
internal sealed class GoogleItemWriter(FeedWriteOptions options)
{
    private const int LongestTitle = 150;

    private const int MostFurtherImages = 10;

    /// <summary>All names, in the order of a table's columns.</summary>
    public static readonly string[] Names =
    [
        "id", "item_group_id", "title", GoogleAttributes.GroupTitle, "description", "link", "image_link", "additional_image_link", "availability", "quantity",
        "price", "sale_price", "brand", "gtin", "product_type", .. GoogleAttributes.OptionAttributes, .. GoogleAttributes.Facts, "shipping_weight",
        .. GoogleAttributes.Attributes, GoogleAttributes.Slug, GoogleAttributes.Status, GoogleAttributes.VariantName, GoogleAttributes.Available,
        .. GoogleAttributes.Options.SelectMany(option => (string[])[option.Name, option.Value]),
    ];

    /// <summary>The items; values are as they are, and a category is a path joined with <c>&gt;</c>.</summary>
    public IEnumerable<IEnumerable<(string Name, string Value)>> Items(ExportedProduct product) =>
        product.Variants.Count == 0 ? [Item(product, null)] : product.Variants.Select(variant => Item(product, variant));

    private IEnumerable<(string Name, string Value)> Item(ExportedProduct product, ExportedVariant? variant) =>
        Identity(product, variant).Concat(OfProduct(product)).Concat(OfOffer(product, variant)).Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));

    private static IEnumerable<(string, string?)> Identity(ExportedProduct product, ExportedVariant? variant)
    {
        var slug = product.Product.Slug;
        var offer = variant?.Offer ?? product.Offer;
        yield return ("id", offer.Sku ?? GoogleAttributes.MakeUp([slug, .. variant is null ? [] : variant.Options.SelectMany(option => (string[])[option.Name, option.Value])]));
        yield return (GoogleAttributes.Slug, slug);
        if (variant is null)
        {
            yield return ("title", product.Name);
            yield break;
        }

        yield return ("item_group_id", slug.Length <= GoogleAttributes.MaxIdLength ? slug : GoogleAttributes.MakeUp(slug));
        // A shopper at Google sees nothing but the title.
        var title = FeedValues.Shorten(variant.Name.StartsWith(product.Name, StringComparison.Ordinal) ? variant.Name : $"{product.Name} - {variant.Name}", LongestTitle);
        yield return ("title", title);
        yield return (GoogleAttributes.GroupTitle, product.Name);
        if (title != variant.Name) yield return (GoogleAttributes.VariantName, variant.Name);
        foreach (var pair in OfOptions(variant)) yield return pair;
    }

    private static IEnumerable<(string, string?)> OfOptions(ExportedVariant variant)
    {
        foreach (var name in GoogleAttributes.OptionAttributes)
            yield return (name, variant.Options.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.OrdinalIgnoreCase))?.Value);

        var native = GoogleAttributes.OptionAttributes.Select(GoogleAttributes.OptionName).Where(name => variant.Options.Any(option => option.Name == name));
        if (variant.Options.Select(option => option.Name).SequenceEqual(native)) yield break;
        for (var i = 0; i < variant.Options.Count; i++)
        {
            yield return (GoogleAttributes.Options[i].Name, variant.Options[i].Name);
            yield return (GoogleAttributes.Options[i].Value, variant.Options[i].Value);
        }
    }

    private IEnumerable<(string, string?)> OfProduct(ExportedProduct product)
    {
        yield return (GoogleAttributes.Status, product.Product.IsActive ? "active" : "draft");
        yield return ("description", product.Description);
        yield return ("link", options.Shop.PageOf($"products/{Uri.EscapeDataString(product.Product.Slug)}").AbsoluteUri);
        yield return ("brand", product.Brand);
        yield return ("image_link", product.Images.Count > 0 ? product.Images[0].Url : null);
        foreach (var image in product.Images.Skip(1).Take(MostFurtherImages)) yield return ("additional_image_link", image.Url);
        foreach (var path in product.Categories) yield return ("product_type", FeedLists.JoinPath(path));
        foreach (var name in GoogleAttributes.Attributes)
        {
            // Without a category of its own a product would be put into that of Google's.
            var isCategory = name == "google_product_category" && product.Categories.Count == 0;
            if (product.Attributes.GetValueOrDefault(name) is { } value && (!isCategory || value.All(char.IsAsciiDigit))) yield return (name, value);
        }
    }

    private IEnumerable<(string, string?)> OfOffer(ExportedProduct product, ExportedVariant? variant)
    {
        var offer = variant?.Offer ?? product.Offer;
        yield return ("gtin", offer.Gtin);
        yield return ("price", Price(offer.RegularPriceCents));
        if (offer.IsReduced) yield return ("sale_price", Price(offer.PriceCents));
        if (offer.TrackStock) yield return ("quantity", offer.StockQuantity.ToString(CultureInfo.InvariantCulture));
        yield return ("availability", !offer.IsAvailable ? "out_of_stock" : offer.IsInStock ? "in_stock" : offer.InventoryPolicy == InventoryPolicy.Continue ? "backorder" : "out_of_stock");
        if (offer.Weight is { } grams) yield return ("shipping_weight", string.Create(CultureInfo.InvariantCulture, $"{grams / 1000m:0.###} kg"));
        if (variant is null) yield break;
        yield return (GoogleAttributes.Available, variant.Offer.IsAvailable ? "TRUE" : "FALSE");
        foreach (var fact in GoogleAttributes.Facts)
            yield return (fact, variant.Traits.FirstOrDefault(trait => string.Equals(trait.Type, fact, StringComparison.OrdinalIgnoreCase))?.Value);
    }

    private string Price(int cents) => $"{FeedValues.Amount(cents, options.Currency)} {options.Currency}";
}
