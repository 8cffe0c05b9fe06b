using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.HasIndex(product => product.Slug).IsUnique();
        builder.HasIndex(product => product.Sku).IsUnique();
        // The storefront shows what is active and sorts by each of these. Filtered, because SQLite does not seek in an index by a
        // bare boolean, but does take an index whose filter the query repeats.
        Active(nameof(Product.CreatedAt));
        Active(nameof(Product.UpdatedAt));
        Active(nameof(Product.PriceCents));
        Active(nameof(Product.Name));
        Active(nameof(Product.RatingAverage));
        Active(nameof(Product.Brand));
        // The same within a category: so a page of a large one costs no more than a page of a small one.
        ActiveOfCategory(nameof(Product.CreatedAt));
        ActiveOfCategory(nameof(Product.PriceCents));
        ActiveOfCategory(nameof(Product.Name));
        ActiveOfCategory(nameof(Product.RatingAverage));
        // Staff see everything.
        builder.HasIndex(product => product.Name);
        builder.HasIndex(product => product.CreatedAt);
        builder.HasIndex(product => product.UpdatedAt);
        builder.HasIndex(product => product.PriceCents);
        builder.HasIndex(product => product.StockQuantity);
        builder.HasIndex(product => product.Brand);
        builder.HasIndex(product => product.CategoryId);
        builder.Property(product => product.Attributes).IsJson();
        builder.HasOne(product => product.Category).WithMany()
            .HasForeignKey(product => product.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("PriceCents", "CompareAtPriceCents", "CostCents", "Weight", "RatingCount");
        builder.Check("Slug", "\"Slug\" <> ''");
        builder.Check("RatingAverage", "\"RatingAverage\" BETWEEN 1 AND 5");
        builder.Check("Archived", "\"ArchivedAt\" IS NULL OR NOT \"IsActive\"");

        void Active(string column) => builder.HasIndex([column], $"IX_Products_Active_{column}").HasFilter("\"IsActive\"");

        void ActiveOfCategory(string column) =>
            builder.HasIndex([nameof(Product.CategoryId), column], $"IX_Products_ActiveOfCategory_{column}").HasFilter("\"IsActive\"");
    }
}
