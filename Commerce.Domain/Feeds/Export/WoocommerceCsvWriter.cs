using System.Globalization;
using System.Text.RegularExpressions;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Export;

/// <summary>WooCommerce's product file: a row for each product, and below it one for each variant.</summary>
internal sealed partial class WoocommerceCsvWriter : FeedWriter
{
    private const int Options = 3;

    private static readonly string[] Sides = ["Length (cm)", "Width (cm)", "Height (cm)"];

    private static readonly string[] Columns =
    [
        "ID", "Type", "SKU", "GTIN, UPC, EAN, or ISBN", "Name", "Published", "Description", "In stock?", "Stock", "Backorders allowed?", "Weight (kg)", .. Sides,
        "Sale price", "Regular price", "Categories", "Tags", "Images", "Parent", "Position", "Brands",
        .. Enumerable.Range(1, Options).SelectMany(i => (string[])[$"Attribute {i} name", $"Attribute {i} value(s)", $"Attribute {i} visible", $"Attribute {i} global"]),
        WoocommerceCsvReader.SlugColumn,
    ];

    private readonly FeedWriteOptions _options;
    private readonly TableWriter _table;

    public WoocommerceCsvWriter(TextWriter output, FeedWriteOptions options) : base(output) =>
        (_options, _table) = (options, new TableWriter(output, ',', Columns));

    public override void Begin() => _table.WriteHeader();

    public override void Write(ExportedProduct product)
    {
        var isSimple = product.Variants.Count == 0;
        // Variations name their product by its SKU, or else by a number: one that is no post's in somebody's WordPress.
        var id = isSimple || product.Offer.Sku is not null ? null : IdOf(product.Product.Slug);
        _table["ID"] = id;
        _table["Type"] = isSimple ? "simple" : "variable";
        FillProduct(product);
        if (isSimple) FillOffer(product.Offer);
        else FillChoices(product);
        _table["SKU"] = product.Offer.Sku;
        _table.EndRow();
        for (var i = 0; i < product.Variants.Count; i++)
        {
            _table["Type"] = "variation";
            _table["Parent"] = product.Offer.Sku ?? $"id:{id}";
            _table["Position"] = (i + 1).ToString(CultureInfo.InvariantCulture);
            _table[WoocommerceCsvReader.SlugColumn] = product.Product.Slug;
            FillVariant(product.Variants[i]);
            _table.EndRow();
        }
    }

    private void FillProduct(ExportedProduct product)
    {
        _table["Name"] = product.Name;
        // 1 shown, -1 draft.
        _table["Published"] = product.Product.IsActive ? "1" : "-1";
        _table["Description"] = product.Description;
        _table["Brands"] = product.Brand;
        _table["Categories"] = FeedLists.JoinPaths(product.Categories);
        _table["Tags"] = FeedLists.Join(product.Tags);
        _table["Images"] = FeedLists.JoinAddresses(product.Images.Select(image => image.Url));
        _table["Position"] = "0";
        _table[WoocommerceCsvReader.SlugColumn] = product.Product.Slug;
        if (DimensionsPattern().Match(product.Product.Dimensions ?? "") is not { Success: true } lengths) return;
        for (var i = 0; i < Sides.Length; i++) _table[Sides[i]] = lengths.Groups[i + 1].Value;
    }

    /// <summary>What the variations are chosen by, with all values.</summary>
    private void FillChoices(ExportedProduct product)
    {
        var choices = product.Variants.SelectMany(variant => variant.Options).GroupBy(option => option.Name, option => option.Value, StringComparer.Ordinal).Take(Options);
        foreach (var (i, choice) in choices.Index()) FillAttribute(i + 1, choice.Key, FeedLists.Join(choice.Distinct(StringComparer.Ordinal)));
    }

    private void FillVariant(ExportedVariant variant)
    {
        FillOffer(variant.Offer);
        _table["SKU"] = variant.Offer.Sku;
        _table["Name"] = variant.Name;
        _table["Published"] = variant.Offer.IsAvailable ? "1" : "0";
        _table["Images"] = variant.Image is null ? null : FeedLists.JoinAddresses([variant.Image]);
        foreach (var (i, option) in variant.Options.Index()) FillAttribute(i + 1, option.Name, option.Value);
    }

    private void FillAttribute(int number, string name, string values)
    {
        _table[$"Attribute {number} name"] = name;
        _table[$"Attribute {number} value(s)"] = values;
        _table[$"Attribute {number} visible"] = "1";
        _table[$"Attribute {number} global"] = "1";
    }

    private void FillOffer(ExportedOffer offer)
    {
        var takesBackorders = offer.InventoryPolicy == InventoryPolicy.Continue;
        _table["GTIN, UPC, EAN, or ISBN"] = offer.Gtin;
        _table["In stock?"] = offer.IsInStock ? "1" : takesBackorders ? "backorder" : "0";
        _table["Stock"] = offer.TrackStock ? offer.StockQuantity.ToString(CultureInfo.InvariantCulture) : null;
        _table["Backorders allowed?"] = takesBackorders ? "1" : "0";
        _table["Weight (kg)"] = offer.Weight is { } grams ? (grams / 1000m).ToString("0.###", CultureInfo.InvariantCulture) : null;
        _table["Regular price"] = FeedValues.Amount(offer.RegularPriceCents, _options.Currency);
        _table["Sale price"] = offer.IsReduced ? FeedValues.Amount(offer.PriceCents, _options.Currency) : null;
    }

    private static string IdOf(string slug) =>
        (1_000_000_000 + Convert.ToInt64(GoogleAttributes.MakeUp(slug)[1..9], 16) % 1_000_000_000).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A([\d.]+)x([\d.]+)x([\d.]+) cm\z")]
    private static partial Regex DimensionsPattern();
}
