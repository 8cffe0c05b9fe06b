using System.Globalization;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Export;

/// <summary>Shopify's product file with the new header: a row for each variant, and one for each further picture.</summary>
internal sealed class ShopifyCsvWriter : FeedWriter
{
    private static readonly string[] Columns =
    [
        "Title", "URL handle", "Description", "Vendor", "Product category", "Type", "Tags", "Published on online store", "Status", "SKU", "Barcode",
        "Option1 name", "Option1 value", "Option2 name", "Option2 value", "Option3 name", "Option3 value", "Price", "Compare-at price", "Cost per item",
        "Inventory tracker", "Inventory quantity", "Continue selling when out of stock", "Weight value (grams)", "Product image URL", "Image position",
        "Image alt text", "Variant image URL", "SEO title", "SEO description", ShopifyColumns.Categories, ShopifyColumns.Dimensions,
        ShopifyColumns.VariantName, ShopifyColumns.VariantAvailable,
    ];

    private readonly FeedWriteOptions _options;
    private readonly TableWriter _table;
    private readonly Dictionary<string, string> _attributeColumns;

    public ShopifyCsvWriter(TextWriter output, FeedWriteOptions options) : base(output)
    {
        _options = options;
        var known = ShopifyColumns.Attributes.DistinctBy(pair => pair.Attribute).ToDictionary(pair => pair.Attribute, pair => pair.Column, StringComparer.Ordinal);
        _attributeColumns = options.Attributes.ToDictionary(name => name, name => known.GetValueOrDefault(name) ?? ShopifyColumns.Of(name), StringComparer.Ordinal);
        _table = new TableWriter(output, ',', [.. Columns, .. _attributeColumns.Values]);
    }

    public override void Begin() => _table.WriteHeader();

    public override void Write(ExportedProduct product)
    {
        var offers = Math.Max(1, product.Variants.Count);
        var names = new string?[3];
        for (var i = 0; i < Math.Max(offers, product.Images.Count); i++)
        {
            _table["URL handle"] = product.Product.Slug;
            if (i == 0) FillProduct(product);
            if (product.Variants.Count == 0 && i == 0) FillSimple(product);
            else if (i < product.Variants.Count) FillVariant(product.Variants[i], names);
            if (i < product.Images.Count) FillImage(product.Images[i], i);
            _table.EndRow();
        }
    }

    private void FillProduct(ExportedProduct product)
    {
        _table["Title"] = product.Name;
        _table["Description"] = product.Description;
        _table["Vendor"] = product.Brand;
        _table["Product category"] = product.Categories.Count > 0 ? FeedLists.JoinPath(product.Categories[0]) : null;
        _table["Type"] = product.ProductType;
        _table["Tags"] = FeedLists.Join(product.Tags);
        _table["Published on online store"] = Flag(product.Product.IsActive);
        _table["Status"] = product.Product.IsActive ? "Active" : "Draft";
        _table["SEO title"] = product.SeoTitle;
        _table["SEO description"] = product.SeoDescription;
        _table[ShopifyColumns.Categories] = FeedLists.JoinPaths(product.Categories);
        _table[ShopifyColumns.Dimensions] = product.Product.Dimensions;
        foreach (var (name, value) in product.Attributes)
        {
            // One that came into the shop after the header was written has no column.
            if (_attributeColumns.TryGetValue(name, out var column)) _table[column] = value;
        }
    }

    private void FillSimple(ExportedProduct product)
    {
        _table["Option1 name"] = "Title";
        _table["Option1 value"] = "Default Title";
        FillOffer(product.Offer);
    }

    private void FillVariant(ExportedVariant variant, string?[] names)
    {
        for (var i = 0; i < variant.Options.Count; i++)
        {
            var (name, value) = variant.Options[i];
            // The names stand on a product's first row, and where they change.
            if (names[i] != name) _table[$"Option{i + 1} name"] = names[i] = name;
            _table[$"Option{i + 1} value"] = value;
        }

        _table["Variant image URL"] = variant.Image;
        _table[ShopifyColumns.VariantName] = variant.Name;
        _table[ShopifyColumns.VariantAvailable] = Flag(variant.Offer.IsAvailable);
        FillOffer(variant.Offer);
    }

    private void FillOffer(ExportedOffer offer)
    {
        _table["SKU"] = offer.Sku;
        _table["Barcode"] = offer.Gtin;
        _table["Price"] = Price(offer.PriceCents);
        _table["Compare-at price"] = Price(offer.CompareAtPriceCents);
        _table["Cost per item"] = Price(offer.CostCents);
        _table["Inventory tracker"] = !offer.TrackStock ? null : offer.InventoryManagement switch
        {
            InventoryManagement.Shop => "shopify",
            InventoryManagement.External => "external",
            _ => ShopifyColumns.CountedByNobody,
        };
        _table["Inventory quantity"] = offer.StockQuantity.ToString(CultureInfo.InvariantCulture);
        _table["Continue selling when out of stock"] = offer.InventoryPolicy == InventoryPolicy.Continue ? "CONTINUE" : "DENY";
        _table["Weight value (grams)"] = offer.Weight is > 0 and { } grams ? grams.ToString(CultureInfo.InvariantCulture) : null;
    }

    private void FillImage(ExportedImage image, int index)
    {
        _table["Product image URL"] = image.Url;
        _table["Image position"] = (index + 1).ToString(CultureInfo.InvariantCulture);
        _table["Image alt text"] = image.AltText;
    }

    private string? Price(int? cents) => cents is { } amount ? FeedValues.Amount(amount, _options.Currency) : null;

    private static string Flag(bool value) => value ? "TRUE" : "FALSE";
}
