using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>A small shop, so that a test can say which columns and commands a query costs.</summary>
public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<ShopCategory> Categories => Set<ShopCategory>();

    public DbSet<ShopProduct> Products => Set<ShopProduct>();

    public DbSet<ShopVariant> Variants => Set<ShopVariant>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ShopCategory>().HasOne(c => c.Parent).WithMany(c => c.Children).HasForeignKey(c => c.ParentId);
        modelBuilder.Entity<ShopProduct>().HasOne(p => p.Category).WithMany(c => c.Products).HasForeignKey(p => p.CategoryId);
        modelBuilder.Entity<ShopProduct>().HasMany(p => p.Labels).WithMany(l => l.Products);
        modelBuilder.Entity<ShopProduct>().HasOne(p => p.Maker).WithMany(m => m.Products).HasForeignKey(p => p.MakerId).IsRequired();
        modelBuilder.Entity<ShopMaker>().HasQueryFilter(m => !m.IsHidden);
        modelBuilder.Entity<ShopProduct>().Navigation(p => p.Variants).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

public sealed class ShopCategory
{
    private ShopCategory()
    {
    }

    public ShopCategory(string name, ShopCategory? parent = null) => (Name, Parent) = (name, parent);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string? Description { get; set; }

    public int? ParentId { get; private set; }

    public ShopCategory? Parent { get; private set; }

    [UseSorting]
    public List<ShopCategory> Children { get; } = [];

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public List<ShopProduct> Products { get; } = [];
}

public sealed class ShopProduct
{
    private readonly List<ShopVariant> _variants = [];

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public int PriceCents { get; set; }

    public int? CompareAtCents { get; set; }

    public bool IsActive { get; set; } = true;

    public List<string> Tags { get; set; } = [];

    public int CategoryId { get; set; }

    public ShopCategory Category { get; set; } = null!;

    /// <summary>Computed from a column.</summary>
    public string PriceText => FormattableString.Invariant($"{PriceCents / 100m:0.00}");

    [UsePaging(ConnectionName = "ProductVariants", IncludeTotalCount = true, MaxPageSize = 3, DefaultPageSize = 3)]
    [UseFiltering]
    [UseSorting]
    public IReadOnlyList<ShopVariant> Variants => _variants;

    [UseFiltering]
    [UseSorting]
    public List<ShopReview> Reviews { get; set; } = [];

    public List<ShopLabel> Labels { get; set; } = [];

    public int MakerId { get; set; }

    /// <summary>Every product has a maker, but not every maker may be seen.</summary>
    public ShopMaker? Maker { get; set; }

    public ShopProduct Add(ShopVariant variant)
    {
        _variants.Add(variant);
        return this;
    }
}

public sealed class ShopVariant
{
    public int Id { get; set; }

    public string Sku { get; set; } = "";

    public int Stock { get; set; }

    public int ShopProductId { get; set; }

    [GraphQLIgnore]
    public ShopProduct Product { get; set; } = null!;

    public List<ShopTrait> Traits { get; set; } = [];
}

public sealed class ShopTrait
{
    public int Id { get; set; }

    public string Type { get; set; } = "";

    public string Value { get; set; } = "";
}

public sealed class ShopReview
{
    public int Id { get; set; }

    public double Rating { get; set; }

    public string? Text { get; set; }
}

public sealed class ShopLabel
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<ShopProduct> Products { get; set; } = [];
}

public sealed class ShopMaker
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public bool IsHidden { get; set; }

    public List<ShopProduct> Products { get; set; } = [];
}
