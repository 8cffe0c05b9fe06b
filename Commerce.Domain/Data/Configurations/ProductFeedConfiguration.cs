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
        builder.HasIndex(feed => feed.AppliedFromId).IsUnique();
        builder.HasIndex(feed => feed.UndoJobId).IsUnique();
        builder.Property(feed => feed.Tripwires).IsJson();
        builder.Property(feed => feed.Trips).IsJson();
        builder.Property(feed => feed.ApprovedTrips).IsJson();
        builder.HasOne(feed => feed.ApprovedBy).WithMany().HasForeignKey(feed => feed.ApprovedByUserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(feed => feed.AppliedFrom).WithOne(feed => feed.AppliedAs)
            .HasForeignKey<ProductFeed>(feed => feed.AppliedFromId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(feed => feed.Mends).WithMany().HasForeignKey(feed => feed.MendsId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(feed => feed.UndoJob).WithOne().HasForeignKey<ProductFeed>(feed => feed.UndoJobId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(feed => feed.UndoneBy).WithMany().HasForeignKey(feed => feed.UndoneByUserId).OnDelete(DeleteBehavior.SetNull);
        builder.CheckNotNegative("TotalRows", "CheckedRows", "ProcessedRows", "SuccessRows", "ErrorRows", "SkippedRows", "RevertedChanges", "KeptChanges");
        builder.Check("Rows", "\"SuccessRows\" + \"ErrorRows\" + \"SkippedRows\" <= \"ProcessedRows\"");
    }
}
