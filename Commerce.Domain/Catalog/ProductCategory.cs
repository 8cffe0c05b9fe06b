namespace Commerce.Domain.Catalog;

/// <summary>A product's place in a category. Which of a product's places is the primary one, the product says.</summary>
public sealed class ProductCategory : IHasCreatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    public int CategoryId { get; set; }

    public DateTime CreatedAt { get; set; }

    public Product? Product { get; set; }

    public Category? Category { get; set; }
}
