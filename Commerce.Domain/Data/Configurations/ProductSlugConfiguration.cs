using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductSlugConfiguration : IEntityTypeConfiguration<ProductSlug>
{
    public void Configure(EntityTypeBuilder<ProductSlug> builder)
    {
        builder.HasIndex(row => row.Slug).IsUnique();
        builder.HasIndex(row => row.ProductId);
        builder.HasOne(row => row.Product).WithMany(product => product.FormerSlugs)
            .HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.Check("Slug", "\"Slug\" <> ''");
    }
}
