using System.Text.Json;
using static Commerce.Benchmarks.GraphQL.AdoRows;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Writes rows as the answers' JSON, with names that are encoded once.</summary>
internal static class AdoJson
{
    private static readonly JsonEncodedText Data = Name("data"), Products = Name("products"), Nodes = Name("nodes"), PageInfo = Name("pageInfo"),
        HasNextPage = Name("hasNextPage"), EndCursor = Name("endCursor"), ProductBySlug = Name("productBySlug"), Id = Name("id"), NameOf = Name("name"),
        Slug = Name("slug"), PriceCents = Name("priceCents"), Category = Name("category"), Variants = Name("variants"), Sku = Name("sku"),
        StockQuantity = Name("stockQuantity"), Images = Name("images"), Url = Name("url"), AltText = Name("altText"), Me = Name("me"),
        FirstName = Name("firstName"), LastName = Name("lastName"), Orders = Name("orders"), OrderNumber = Name("orderNumber"), Status = Name("status"),
        OrderDate = Name("orderDate"), TotalCents = Name("totalCents"), Items = Name("items"), ProductName = Name("productName"),
        VariantName = Name("variantName"), Quantity = Name("quantity"), UnitPriceCents = Name("unitPriceCents"), Product = Name("product");

    public static void WriteList(Utf8JsonWriter writer, AdoRows rows)
    {
        var count = Math.Min(rows.Products.Count, AdoSql.PageSize);
        writer.WriteStartObject();
        writer.WriteStartObject(Data);
        writer.WriteStartObject(Products);
        writer.WriteStartArray(Nodes);
        for (var i = 0; i < count; i++) WriteProduct(writer, rows, rows.Products[i]);
        writer.WriteEndArray();
        writer.WriteStartObject(PageInfo);
        writer.WriteBoolean(HasNextPage, rows.Products.Count > AdoSql.PageSize);
        if (count == 0) writer.WriteNull(EndCursor);
        else writer.WriteString(EndCursor, GlobalId.Cursor(rows.Products[count - 1].PriceCents, rows.Products[count - 1].Id));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void WriteProduct(Utf8JsonWriter writer, AdoRows rows)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(Data);
        writer.WritePropertyName(ProductBySlug);
        if (rows.Products.Count == 0) writer.WriteNullValue();
        else WriteProduct(writer, rows, rows.Products[0]);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void WriteHistory(Utf8JsonWriter writer, AdoRows rows)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(Data);
        writer.WriteStartObject(Me);
        writer.WriteString(FirstName, rows.Customer.FirstName);
        writer.WriteString(LastName, rows.Customer.LastName);
        writer.WriteStartObject(Orders);
        writer.WriteStartArray(Nodes);
        foreach (var order in rows.Orders) WriteOrder(writer, rows, order);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteProduct(Utf8JsonWriter writer, AdoRows rows, in ProductRow product)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, GlobalId.Of("Product", product.Id));
        writer.WriteString(NameOf, product.Name);
        writer.WriteString(Slug, product.Slug);
        writer.WriteNumber(PriceCents, product.PriceCents);
        if (product.CategoryName is null)
        {
            writer.WriteNull(Category);
        }
        else
        {
            writer.WriteStartObject(Category);
            writer.WriteString(NameOf, product.CategoryName);
            writer.WriteString(Slug, product.CategorySlug);
            writer.WriteEndObject();
        }

        writer.WriteStartArray(Variants);
        // A page is short: looking through its rows is cheaper than an index of them.
        foreach (var variant in rows.Variants)
        {
            if (variant.ProductId != product.Id) continue;
            writer.WriteStartObject();
            writer.WriteString(Sku, variant.Sku);
            writer.WriteString(NameOf, variant.Name);
            writer.WriteNumber(PriceCents, variant.PriceCents);
            writer.WriteNumber(StockQuantity, variant.StockQuantity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(Images);
        foreach (var image in rows.Images)
        {
            if (image.ProductId != product.Id) continue;
            writer.WriteStartObject();
            writer.WriteString(Url, image.Checksum is null ? image.SourceUrl : "/files/" + image.Checksum);
            writer.WriteString(AltText, image.AltText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOrder(Utf8JsonWriter writer, AdoRows rows, in OrderRow order)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, GlobalId.Of("Order", order.Id));
        writer.WriteString(OrderNumber, order.Number);
        writer.WriteString(Status, order.Status);
        writer.WritePropertyName(OrderDate);
        UtcTime.Write(writer, order.Date);
        writer.WriteNumber(TotalCents, order.TotalCents);
        writer.WriteStartArray(Items);
        foreach (var item in rows.Items)
        {
            if (item.OrderId != order.Id) continue;
            writer.WriteStartObject();
            writer.WriteString(ProductName, item.ProductName);
            writer.WriteString(VariantName, item.VariantName);
            writer.WriteNumber(Quantity, item.Quantity);
            writer.WriteNumber(UnitPriceCents, item.UnitPriceCents);
            if (item.CurrentName is null)
            {
                writer.WriteNull(Product);
            }
            else
            {
                writer.WriteStartObject(Product);
                writer.WriteString(NameOf, item.CurrentName);
                writer.WriteString(Slug, item.CurrentSlug);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);
}
