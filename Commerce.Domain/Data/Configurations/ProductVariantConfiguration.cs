using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductVariantConfiguration : IEntityTypeConfiguration<ProductVariant>
{
    private const string OptionKey = "OptionKey";

    public void Configure(EntityTypeBuilder<ProductVariant> builder)
    {
        builder.HasIndex(variant => variant.Sku).IsUnique();
        builder.HasIndex(variant => new { variant.ProductId, variant.SortOrder });
        builder.HasIndex(variant => new { variant.ProductId, variant.PriceCents });
        builder.HasIndex(variant => variant.StockQuantity);
        // A unique index takes nulls for different; this column takes them for the same, and keeps "a|b" apart from "a" and "b".
        builder.Property<string>(OptionKey).HasComputedColumnSql(
            string.Join(" || '|' || ", Enumerable.Range(1, 3).Select(i => $"COALESCE(REPLACE(REPLACE(\"Option{i}Value\", '~', '~~'), '|', '~!'), '')")),
            stored: true);
        builder.HasIndex(nameof(ProductVariant.ProductId), OptionKey).IsUnique().HasFilter("\"ArchivedAt\" IS NULL");
        builder.HasOne(variant => variant.Product).WithMany(product => product.Variants)
            .HasForeignKey(variant => variant.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.CheckNotNegative("PriceCents", "CompareAtPriceCents", "CostCents", "Weight");
        builder.Check("Archived", "\"ArchivedAt\" IS NULL OR NOT \"IsAvailable\"");
        for (var i = 1; i <= 3; i++)
            builder.Check($"Option{i}", $"(\"Option{i}Name\" IS NULL) = (\"Option{i}Value\" IS NULL)");
    }
}
