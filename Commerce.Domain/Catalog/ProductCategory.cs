namespace Commerce.Domain.Catalog;

/// <summary>A product's place in a category. Exactly one of a product's rows is primary.</summary>
public sealed class ProductCategory : IHasCreatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    public int CategoryId { get; set; }

    public bool IsPrimary { get; set; }

    public DateTime CreatedAt { get; set; }

    public Product? Product { get; set; }

    public Category? Category { get; set; }
}
