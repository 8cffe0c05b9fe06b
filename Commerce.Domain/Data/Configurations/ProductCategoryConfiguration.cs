using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductCategoryConfiguration : IEntityTypeConfiguration<ProductCategory>
{
    public void Configure(EntityTypeBuilder<ProductCategory> builder)
    {
        builder.HasIndex(row => new { row.ProductId, row.CategoryId }).IsUnique();
        builder.HasIndex(row => new { row.CategoryId, row.ProductId });
        builder.HasOne(row => row.Product).WithMany(product => product.ProductCategories)
            .HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(row => row.Category).WithMany(category => category.ProductCategories)
            .HasForeignKey(row => row.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }
}
