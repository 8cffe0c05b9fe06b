using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductImageConfiguration : IEntityTypeConfiguration<ProductImage>
{
    public void Configure(EntityTypeBuilder<ProductImage> builder)
    {
        builder.HasIndex(image => new { image.ProductId, image.SortOrder });
        builder.HasIndex(image => image.ProductId).IsUnique().HasFilter("\"IsPrimary\"").HasDatabaseName("IX_ProductImages_OnePrimary");
        builder.HasOne(image => image.Product).WithMany(product => product.Images)
            .HasForeignKey(image => image.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(image => image.Variant).WithMany(variant => variant.Images)
            .HasForeignKey(image => image.VariantId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(image => image.Blob).WithMany().HasForeignKey(image => image.BlobId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Source", "\"BlobId\" IS NOT NULL OR \"SourceUrl\" IS NOT NULL");
    }
}
