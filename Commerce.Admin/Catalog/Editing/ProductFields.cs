using System.Globalization;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>One thing that can be edited of a product.</summary>
/// <param name="Name">As the API's input names it.</param>
/// <param name="Label">As people read it.</param>
public sealed record ProductField(string Name, string Label, Func<ProductForm, string> Get, Action<ProductForm, string> Set)
{
    /// <summary>What is sent of it, where it differs from its text.</summary>
    public Func<string, string, object?>? Value { get; init; }

    /// <summary>How a person reads a value.</summary>
    public Func<string, string>? Words { get; init; }

    public string Read(string text) => text.Length == 0 ? "empty" : Words?.Invoke(text) ?? text;

    public object? ToValue(string text, string currency) => Value is not null ? Value(text, currency) : string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>All that can be edited of a product on its page.</summary>
internal static class ProductFields
{
    public static readonly IReadOnlyList<ProductField> All =
    [
        new("name", "Name", form => form.Name, (form, text) => form.Name = text),
        new("isActive", "Shown in the shop", form => form.IsActive, (form, text) => form.IsActive = text) { Value = Flag, Words = Yes },
        new("priceCents", "Price", form => form.Price, (form, text) => form.Price = text) { Value = Cents },
        new("compareAtPriceCents", "Compare at", form => form.CompareAt, (form, text) => form.CompareAt = text) { Value = Cents },
        new("costCents", "Cost", form => form.Cost, (form, text) => form.Cost = text) { Value = Cents },
        new("brand", "Brand", form => form.Brand, (form, text) => form.Brand = text),
        new("productType", "Kind", form => form.ProductType, (form, text) => form.ProductType = text),
        new("description", "Description", form => form.Description, (form, text) => form.Description = text),
        new("sku", "SKU", form => form.Sku, (form, text) => form.Sku = text),
        new("gtin", "GTIN", form => form.Gtin, (form, text) => form.Gtin = text),
        new("weight", "Weight", form => form.Weight, (form, text) => form.Weight = text) { Value = (text, _) => Whole(text), Words = text => text + " g" },
        new("dimensions", "Dimensions", form => form.Dimensions, (form, text) => form.Dimensions = text),
        new("trackStock", "Stock is counted", form => form.TrackStock, (form, text) => form.TrackStock = text) { Value = Flag, Words = Yes },
        new("inventoryPolicy", "When sold out", form => form.InventoryPolicy, (form, text) => form.InventoryPolicy = text)
        {
            Words = text => text == "CONTINUE" ? "Takes backorders" : "Not sold"
        },
        new("slug", "Address", form => form.Slug, (form, text) => form.Slug = text),
        new("seoTitle", "Title for search engines", form => form.SeoTitle, (form, text) => form.SeoTitle = text),
        new("seoDescription", "Description for search engines", form => form.SeoDescription, (form, text) => form.SeoDescription = text),
        new("tags", "Tags", form => form.Tags, (form, text) => form.Tags = text) { Value = (text, _) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) },
        new("categoryIds", "Categories", form => form.Categories, (form, text) => form.Categories = text) { Value = (text, _) => text.Split(',', StringSplitOptions.RemoveEmptyEntries), Words = text => Components.Shared.Words.Count(text.Split(',').Length, "category", "categories") }
    ];

    /// <summary>The fields in which two states of a product differ.</summary>
    public static List<ProductField> Differences(ProductForm one, ProductForm other) => [.. All.Where(field => field.Get(one) != field.Get(other))];

    /// <summary>A <c>ProductInput</c> with what differs, and nothing else.</summary>
    public static Dictionary<string, object?> ToInput(ProductForm before, ProductForm after, string currency)
    {
        var input = Differences(before, after).ToDictionary(field => field.Name, field => field.ToValue(field.Get(after), currency));
        if (input.ContainsKey("categoryIds") && after.CategoryIds is [var primary, ..])
            input["categoryId"] = primary;
        return input;
    }

    private static object? Cents(string text, string currency) => text.Length == 0 ? null : Money.ToCents(text, currency);

    private static object? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object Flag(string text, string currency) => text == "true";

    private static string Yes(string text) => text == "true" ? "Yes" : "No";
}
