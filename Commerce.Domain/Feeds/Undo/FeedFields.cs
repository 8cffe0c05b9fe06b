using System.Globalization;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Undo;

/// <summary>The single fields that a feed writes, by the names its changes have: read as they were noted, and written back.</summary>
internal static class FeedFields
{
    /// <exception cref="ArgumentException">No product has such a field.</exception>
    public static string? Read(Product product, string field) => FeedChangeLog.Text(field switch
    {
        "name" => product.Name,
        "description" => product.Description,
        "descriptionMarkdown" => product.DescriptionMarkdown,
        "brand" => product.Brand,
        "productType" => product.ProductType,
        "seoTitle" => product.SeoTitle,
        "seoDescription" => product.SeoDescription,
        "dimensions" => product.Dimensions,
        "isActive" => product.IsActive,
        "tags" => product.Tags,
        "attributes" => product.Attributes,
        "sku" => product.Sku,
        "gtin" => product.Gtin,
        "weight" => product.Weight,
        "priceCents" => product.PriceCents,
        "compareAtPriceCents" => product.CompareAtPriceCents,
        "costCents" => product.CostCents,
        "trackStock" => product.TrackStock,
        "inventoryPolicy" => product.InventoryPolicy,
        _ => throw new ArgumentException($"'{field}' is no field of a product.", nameof(field)),
    });

    /// <inheritdoc cref="Read(Product, string)"/>
    public static void Write(Product product, string field, string? value)
    {
        switch (field)
        {
            case "name": product.Name = value ?? ""; break;
            case "description": product.Description = value; break;
            case "descriptionMarkdown": product.DescriptionMarkdown = value; break;
            case "brand": product.Brand = value; break;
            case "productType": product.ProductType = value; break;
            case "seoTitle": product.SeoTitle = value; break;
            case "seoDescription": product.SeoDescription = value; break;
            case "dimensions": product.Dimensions = value; break;
            case "isActive": product.IsActive = value == "true"; break;
            case "tags": product.Tags = value is null ? [] : JsonSerializer.Deserialize<List<string>>(value)!; break;
            case "attributes": product.Attributes = value; break;
            case "sku": product.Sku = value; break;
            case "gtin": product.Gtin = value; break;
            case "weight": product.Weight = Number(value); break;
            case "priceCents": product.PriceCents = Number(value) ?? 0; break;
            case "compareAtPriceCents": product.CompareAtPriceCents = Number(value); break;
            case "costCents": product.CostCents = Number(value); break;
            case "trackStock": product.TrackStock = value == "true"; break;
            case "inventoryPolicy": product.InventoryPolicy = EnumText.Parse<InventoryPolicy>(value!); break;
            default: throw new ArgumentException($"'{field}' is no field of a product.", nameof(field));
        }
    }

    /// <exception cref="ArgumentException">No variant has such a field.</exception>
    public static string? Read(ProductVariant variant, string field) => FeedChangeLog.Text(field switch
    {
        "name" => variant.Name,
        "sku" => variant.Sku,
        "gtin" => variant.Gtin,
        "weight" => variant.Weight,
        "priceCents" => variant.PriceCents,
        "compareAtPriceCents" => variant.CompareAtPriceCents,
        "costCents" => variant.CostCents,
        "trackStock" => variant.TrackStock,
        "inventoryPolicy" => variant.InventoryPolicy,
        "inventoryManagement" => variant.InventoryManagement,
        "isAvailable" => variant.IsAvailable,
        "option1Name" => variant.Option1Name,
        "option1Value" => variant.Option1Value,
        "option2Name" => variant.Option2Name,
        "option2Value" => variant.Option2Value,
        "option3Name" => variant.Option3Name,
        "option3Value" => variant.Option3Value,
        _ => throw new ArgumentException($"'{field}' is no field of a variant.", nameof(field)),
    });

    /// <inheritdoc cref="Read(ProductVariant, string)"/>
    public static void Write(ProductVariant variant, string field, string? value)
    {
        switch (field)
        {
            case "name": variant.Name = value ?? ""; break;
            case "sku": variant.Sku = value; break;
            case "gtin": variant.Gtin = value; break;
            case "weight": variant.Weight = Number(value); break;
            case "priceCents": variant.PriceCents = Number(value) ?? 0; break;
            case "compareAtPriceCents": variant.CompareAtPriceCents = Number(value); break;
            case "costCents": variant.CostCents = Number(value); break;
            case "trackStock": variant.TrackStock = value == "true"; break;
            case "inventoryPolicy": variant.InventoryPolicy = EnumText.Parse<InventoryPolicy>(value!); break;
            case "inventoryManagement": variant.InventoryManagement = EnumText.Parse<InventoryManagement>(value!); break;
            case "isAvailable": variant.IsAvailable = value == "true"; break;
            case "option1Name": variant.Option1Name = value; break;
            case "option1Value": variant.Option1Value = value; break;
            case "option2Name": variant.Option2Name = value; break;
            case "option2Value": variant.Option2Value = value; break;
            case "option3Name": variant.Option3Name = value; break;
            case "option3Value": variant.Option3Value = value; break;
            default: throw new ArgumentException($"'{field}' is no field of a variant.", nameof(field));
        }
    }

    /// <summary>Whether two values of a field mean the same: PostgreSQL stores JSON in its own order and spacing.</summary>
    public static bool AreSame(string field, string? a, string? b)
    {
        if (a is null || b is null || field != "attributes") return string.Equals(a, b, StringComparison.Ordinal);
        using var left = JsonDocument.Parse(a);
        using var right = JsonDocument.Parse(b);
        return JsonElement.DeepEquals(left.RootElement, right.RootElement);
    }

    private static int? Number(string? text) => text is null ? null : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
