using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ImageRenditionConfiguration : IEntityTypeConfiguration<ImageRendition>
{
    public void Configure(EntityTypeBuilder<ImageRendition> builder)
    {
        builder.HasIndex(row => new { row.ImageId, row.Size }).IsUnique();
        builder.HasIndex(row => row.BlobId);
        builder.HasOne(row => row.Image).WithMany(image => image.Renditions)
            .HasForeignKey(row => row.ImageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(row => row.Blob).WithMany().HasForeignKey(row => row.BlobId).OnDelete(DeleteBehavior.Restrict);
    }
}
