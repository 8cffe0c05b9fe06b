using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Catalog;

/// <summary>Something the shop sells. With variants, a shopper buys one of them; without, the product itself.</summary>
public sealed class Product : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Sanitised HTML or plain text: from a feed, or made of <see cref="DescriptionMarkdown"/> by <see cref="DescribeInMarkdown"/>.</summary>
    public string? Description { get; set; }

    /// <summary>What somebody wrote at the desk; null where the description came as HTML.</summary>
    public string? DescriptionMarkdown { get; internal set; }

    /// <summary>Unique, lower case; the key of feeds ("handle").</summary>
    public string Slug { get; set; } = "";

    public int PriceCents { get; set; }

    /// <summary>The price before a reduction, shown struck through.</summary>
    public int? CompareAtPriceCents { get; set; }

    /// <summary>What the merchant pays; for staff only.</summary>
    public int? CostCents { get; set; }

    /// <summary>Unique when there is one; a product with variants often has none.</summary>
    public string? Sku { get; set; }

    /// <summary>Counts a product without variants. Changed through the stock ledger only.</summary>
    public int StockQuantity { get; internal set; }

    /// <summary>False: the product never runs out.</summary>
    public bool TrackStock { get; set; } = true;

    public InventoryPolicy InventoryPolicy { get; set; } = InventoryPolicy.Deny;

    /// <summary>Whether the storefront shows it.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>When it was taken out of the catalog for good; what was sold is archived, never deleted.</summary>
    public DateTime? ArchivedAt { get; internal set; }

    /// <summary>Grams.</summary>
    public int? Weight { get; set; }

    /// <summary>Text as <c>LxWxH cm</c>.</summary>
    public string? Dimensions { get; set; }

    public string? Brand { get; set; }

    /// <summary>The merchant's own kind of product, as feeds name it.</summary>
    public string? ProductType { get; set; }

    public List<string> Tags { get; set; } = [];

    /// <summary>
    /// The primary category: the stored fact behind <c>ProductCategory.isPrimary</c>, so that there is one at most, by construction. Null only of
    /// a product that stands in no category.
    /// </summary>
    public int? CategoryId { get; set; }

    /// <summary>Global trade item number: EAN, UPC or ISBN.</summary>
    public string? Gtin { get; set; }

    public string? SeoTitle { get; set; }

    public string? SeoDescription { get; set; }

    /// <summary>Further facts from feeds: a JSON object of texts.</summary>
    public string? Attributes { get; set; }

    /// <summary>Null without reviews. Kept up to date with <see cref="RatingCount"/> when reviews change.</summary>
    public double? RatingAverage { get; internal set; }

    public int RatingCount { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>The primary category, one of those it stands in.</summary>
    public Category? Category { get; set; }

    public ICollection<ProductCategory> ProductCategories { get; set; } = [];

    public ICollection<ProductVariant> Variants { get; set; } = [];

    public ICollection<ProductImage> Images { get; set; } = [];

    /// <summary>Pictures that feeds name and that somebody does not want.</summary>
    public ICollection<RemovedImage> RemovedImages { get; set; } = [];

    /// <summary>Addresses that it had before.</summary>
    public ICollection<ProductSlug> FormerSlugs { get; set; } = [];

    public ICollection<Review> Reviews { get; set; } = [];

    public ICollection<InventoryTransaction> InventoryTransactions { get; set; } = [];

    public ICollection<OrderItem> OrderItems { get; set; } = [];

    public ICollection<CartItem> CartItems { get; set; } = [];

    public ICollection<ReturnItem> ReturnItems { get; set; } = [];

    public ICollection<WishlistItem> WishlistItems { get; set; } = [];

    /// <summary>Describes it by Markdown, of which harmless HTML is made.</summary>
    public void DescribeInMarkdown(string? markdown) => (Description, DescriptionMarkdown) = (markdown is null ? null : Markdown.ToSafeHtml(markdown), markdown);

    /// <summary>Takes the product out of the storefront and out of the catalog; what refers to it stays whole.</summary>
    public void Archive(DateTime now)
    {
        if (ArchivedAt is not null) throw new ProductAlreadyArchivedException(Name);
        ArchivedAt = now;
        IsActive = false;
    }

    /// <summary>Brings an archived product back into the catalog, not yet into the storefront.</summary>
    public void Restore()
    {
        if (ArchivedAt is null) throw new ProductNotArchivedException(Name);
        ArchivedAt = null;
    }
}
