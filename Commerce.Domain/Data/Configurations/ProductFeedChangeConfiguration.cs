using Commerce.Domain.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductFeedChangeConfiguration : IEntityTypeConfiguration<ProductFeedChange>
{
    public void Configure(EntityTypeBuilder<ProductFeedChange> builder)
    {
        builder.HasIndex(change => new { change.ProductFeedId, change.Id });
        builder.HasOne(change => change.ProductFeed).WithMany(feed => feed.Changes)
            .HasForeignKey(change => change.ProductFeedId).OnDelete(DeleteBehavior.Cascade);
    }
}
