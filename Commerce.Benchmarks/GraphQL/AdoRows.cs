namespace Commerce.Benchmarks.GraphQL;

/// <summary>The rows of one answer, in lists that are used again.</summary>
internal sealed class AdoRows
{
    public List<ProductRow> Products { get; } = [];

    public List<VariantRow> Variants { get; } = [];

    public List<ImageRow> Images { get; } = [];

    public List<OrderRow> Orders { get; } = [];

    public List<ItemRow> Items { get; } = [];

    public (int Id, string FirstName, string LastName) Customer { get; set; }

    public void Clear()
    {
        Products.Clear();
        Variants.Clear();
        Images.Clear();
        Orders.Clear();
        Items.Clear();
    }

    public readonly record struct ProductRow(int Id, string Name, string Slug, int PriceCents, string? CategoryName, string? CategorySlug);

    public readonly record struct VariantRow(int ProductId, string? Sku, string Name, int PriceCents, int StockQuantity);

    public readonly record struct ImageRow(int ProductId, string? Checksum, string? SourceUrl, string? AltText);

    public readonly record struct OrderRow(int Id, string Number, string Status, DateTime Date, int TotalCents);

    public readonly record struct ItemRow(
        int OrderId, string ProductName, string? VariantName, int Quantity, int UnitPriceCents, string? CurrentName, string? CurrentSlug);
}
