using Commerce.Domain.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductFeedConfiguration : IEntityTypeConfiguration<ProductFeed>
{
    public void Configure(EntityTypeBuilder<ProductFeed> builder)
    {
        builder.HasIndex(feed => feed.CreatedAt);
        builder.HasIndex(feed => new { feed.Status, feed.CreatedAt });
        builder.HasIndex(feed => feed.JobId).IsUnique();
        builder.Property(feed => feed.Checkpoint).IsJson();
        builder.HasOne(feed => feed.Blob).WithMany().HasForeignKey(feed => feed.BlobId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(feed => feed.Job).WithOne(job => job.ProductFeed)
            .HasForeignKey<ProductFeed>(feed => feed.JobId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(feed => feed.CreatedBy).WithMany().HasForeignKey(feed => feed.CreatedByUserId).OnDelete(DeleteBehavior.SetNull);
        builder.CheckNotNegative("TotalRows", "ProcessedRows", "SuccessRows", "ErrorRows");
        builder.Check("Rows", "\"SuccessRows\" + \"ErrorRows\" <= \"ProcessedRows\"");
    }
}
