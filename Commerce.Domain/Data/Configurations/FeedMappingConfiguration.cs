using Commerce.Domain.Feeds.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class FeedMappingConfiguration : IEntityTypeConfiguration<FeedMapping>
{
    public void Configure(EntityTypeBuilder<FeedMapping> builder) => builder.HasIndex(mapping => mapping.Supplier).IsUnique();
}
