using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Export;

/// <summary>JSON Lines of the shop's own shape: the one format that has a place for everything.</summary>
internal sealed class JsonlWriter(TextWriter output, FeedWriteOptions options) : FeedWriter(output)
{
    // A file that people read, and no part of a page.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    public override void Write(ExportedProduct product)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteStartObject("product");
            WriteProduct(json, product);
            WriteOffer(json, product.Offer, isCounted: product.Variants.Count == 0);
            json.WriteEndObject();
            if (product.Variants.Count > 0)
            {
                json.WriteStartArray("variants");
                foreach (var variant in product.Variants) WriteVariant(json, variant);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        Output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        Output.Write('\n');
    }

    private static void WriteProduct(Utf8JsonWriter json, ExportedProduct product)
    {
        json.WriteString("slug", product.Product.Slug);
        json.WriteString("name", product.Name);
        WriteText(json, "description", product.Description);
        WriteText(json, "brand", product.Brand);
        WriteText(json, "productType", product.ProductType);
        json.WriteString("status", product.Product.IsActive ? "active" : "draft");
        WriteTexts(json, "categories", product.Categories.Select(FeedLists.JoinPath));
        WriteTexts(json, "tags", product.Tags);
        WriteText(json, "seoTitle", product.SeoTitle);
        WriteText(json, "seoDescription", product.SeoDescription);
        WriteText(json, "dimensions", product.Product.Dimensions);
        WritePairs(json, "attributes", product.Attributes.Select(pair => (pair.Key, pair.Value)));
        if (OptionNames(product.Variants) is { Count: > 0 } names) WriteTexts(json, "options", names);
        if (product.Images.Count == 0) return;
        json.WriteStartArray("images");
        foreach (var image in product.Images)
        {
            json.WriteStartObject();
            json.WriteString("url", image.Url);
            WriteText(json, "alt", image.AltText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteVariant(Utf8JsonWriter json, ExportedVariant variant)
    {
        json.WriteStartObject();
        json.WriteString("name", variant.Name);
        WriteOffer(json, variant.Offer, isCounted: true);
        json.WriteString("inventoryManagement", EnumText.Of(variant.Offer.InventoryManagement));
        json.WriteBoolean("available", variant.Offer.IsAvailable);
        json.WriteStartObject("options");
        foreach (var option in variant.Options) json.WriteString(option.Name, option.Value);
        json.WriteEndObject();
        if (variant.Traits.Count > 0)
        {
            json.WriteStartObject("traits");
            foreach (var traits in variant.Traits.GroupBy(trait => trait.Type, trait => trait.Value)) WriteTexts(json, traits.Key, traits);
            json.WriteEndObject();
        }

        WriteText(json, "image", variant.Image);
        json.WriteEndObject();
    }

    /// <param name="isCounted">False for a product whose variants are counted.</param>
    private void WriteOffer(Utf8JsonWriter json, ExportedOffer offer, bool isCounted)
    {
        WriteText(json, "sku", offer.Sku);
        WriteText(json, "gtin", offer.Gtin);
        json.WriteNumber("price", FeedValues.Decimal(offer.PriceCents, options.Currency));
        if (offer.CompareAtPriceCents is { } compareAt) json.WriteNumber("compareAtPrice", FeedValues.Decimal(compareAt, options.Currency));
        if (offer.CostCents is { } cost) json.WriteNumber("cost", FeedValues.Decimal(cost, options.Currency));
        json.WriteString("currency", options.Currency);
        if (offer.Weight is { } grams) json.WriteNumber("weightGrams", grams);
        if (!isCounted) return;
        json.WriteNumber("stock", offer.StockQuantity);
        json.WriteBoolean("trackStock", offer.TrackStock);
        json.WriteString("inventoryPolicy", EnumText.Of(offer.InventoryPolicy));
    }

    /// <summary>The names in their order, where all variants have one order: then it need not be that of each variant.</summary>
    private static List<string> OptionNames(IReadOnlyList<ExportedVariant> variants)
    {
        var names = variants.SelectMany(variant => variant.Options).Select(option => option.Name).Distinct(StringComparer.Ordinal).ToList();
        return variants.All(variant => variant.Options.Select(option => names.IndexOf(option.Name)) is var places && places.SequenceEqual(places.Order())) ? names : [];
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IEnumerable<(string Name, string Value)> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs) json.WriteString(key, value);
        json.WriteEndObject();
    }
}
