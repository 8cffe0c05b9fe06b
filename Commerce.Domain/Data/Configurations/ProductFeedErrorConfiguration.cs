using Commerce.Domain.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ProductFeedErrorConfiguration : IEntityTypeConfiguration<ProductFeedError>
{
    public void Configure(EntityTypeBuilder<ProductFeedError> builder)
    {
        builder.HasIndex(error => new { error.ProductFeedId, error.RowNumber });
        builder.HasIndex(error => new { error.ProductFeedId, error.Code });
        builder.HasOne(error => error.ProductFeed).WithMany(feed => feed.Errors)
            .HasForeignKey(error => error.ProductFeedId).OnDelete(DeleteBehavior.Cascade);
    }
}
