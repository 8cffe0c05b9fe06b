namespace Commerce.Domain.Catalog;

/// <summary>A node of the category tree.</summary>
public sealed class Category : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    /// <summary>Unique in the shop.</summary>
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    /// <summary>Unique, lower case, for addresses.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Null at the top of the tree.</summary>
    public int? ParentId { get; set; }

    /// <summary>The place among its siblings.</summary>
    public int SortOrder { get; set; }

    public bool IsActive { get; set; } = true;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Category? Parent { get; set; }

    public ICollection<Category> Children { get; set; } = [];

    public ICollection<ProductCategory> ProductCategories { get; set; } = [];
}
