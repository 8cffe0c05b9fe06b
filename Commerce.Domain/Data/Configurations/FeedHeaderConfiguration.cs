using Commerce.Domain.Feeds.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class FeedHeaderConfiguration : IEntityTypeConfiguration<FeedHeader>
{
    public void Configure(EntityTypeBuilder<FeedHeader> builder)
    {
        builder.HasIndex(header => header.ProductFeedId).IsUnique();
        builder.HasOne(header => header.ProductFeed).WithOne()
            .HasForeignKey<FeedHeader>(header => header.ProductFeedId).OnDelete(DeleteBehavior.Cascade);
    }
}
