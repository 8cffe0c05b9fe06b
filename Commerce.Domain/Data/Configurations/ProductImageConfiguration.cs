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
        // Most show the product as it is: without them the index is small, and SQLite knows that it leads to few.
        builder.HasIndex(image => image.VariantId).HasFilter("\"VariantId\" IS NOT NULL");
        builder.HasOne(image => image.Variant).WithMany(variant => variant.Images)
            .HasForeignKey(image => image.VariantId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(image => image.Blob).WithMany().HasForeignKey(image => image.BlobId).OnDelete(DeleteBehavior.Restrict);
        // The queue of those that are to be fetched.
        builder.HasIndex(image => new { image.FetchAt, image.Id }).HasFilter("\"FetchStatus\" = 'PENDING'").HasDatabaseName("IX_ProductImages_ToFetch");
        builder.HasIndex(image => new { image.ProductFeedId, image.FetchStatus });
        builder.HasOne(image => image.ProductFeed).WithMany().HasForeignKey(image => image.ProductFeedId).OnDelete(DeleteBehavior.SetNull);
        builder.CheckNotNegative("FetchAttempts");
        builder.Check("Fetch", "\"FetchStatus\" IS NULL OR (\"SourceUrl\" IS NOT NULL AND (\"FetchStatus\" <> 'PENDING' OR \"FetchAt\" IS NOT NULL) AND (\"FetchStatus\" <> 'FETCHED' OR \"BlobId\" IS NOT NULL))");
        builder.Check("Source", "\"BlobId\" IS NOT NULL OR \"SourceUrl\" IS NOT NULL");
    }
}
