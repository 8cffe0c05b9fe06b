namespace Commerce.Domain.Catalog;

/// <summary>An address that a product once had, and that still leads to it.</summary>
public sealed class ProductSlug : IHasCreatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    /// <summary>Unique; no other product has it as its own.</summary>
    public string Slug { get; set; } = "";

    /// <summary>When the product got another one.</summary>
    public DateTime CreatedAt { get; set; }

    public Product? Product { get; set; }
}
