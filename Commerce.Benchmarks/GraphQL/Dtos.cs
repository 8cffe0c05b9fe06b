using System.Text.Json.Serialization;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>The JSON of the answers as types, for the baseline that serialises objects.</summary>
internal sealed record Answer<T>(T Data);

internal sealed record ProductListDto(ProductConnectionDto Products);

internal sealed record ProductConnectionDto(List<ProductDto> Nodes, PageInfoDto PageInfo);

internal sealed record PageInfoDto(bool HasNextPage, string? EndCursor);

internal sealed record ProductBySlugDto(ProductDto? ProductBySlug);

internal sealed record ProductDto(
    [property: JsonIgnore] int Key, string Name, string Slug, int PriceCents, CategoryDto? Category, List<VariantDto> Variants, List<ImageDto> Images)
{
    [JsonPropertyOrder(-1)]
    public string Id => GlobalId.Of("Product", Key);
}

internal sealed record CategoryDto(string Name, string Slug);

internal sealed record VariantDto(string? Sku, string Name, int PriceCents, int StockQuantity);

internal sealed record ImageDto(string? Url, string? AltText);

internal sealed record MeDto(CustomerDto? Me);

internal sealed record CustomerDto(string FirstName, string LastName, OrderConnectionDto Orders);

internal sealed record OrderConnectionDto(List<OrderDto> Nodes);

internal sealed record OrderDto(
    [property: JsonIgnore] int Key,
    string OrderNumber,
    Commerce.Domain.Orders.OrderStatus Status,
    DateTime OrderDate,
    int TotalCents,
    List<OrderItemDto> Items)
{
    [JsonPropertyOrder(-1)]
    public string Id => GlobalId.Of("Order", Key);
}

internal sealed record OrderItemDto(string ProductName, string? VariantName, int Quantity, int UnitPriceCents, ProductReferenceDto? Product);

internal sealed record ProductReferenceDto(string Name, string Slug);
