using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ReturnPhotoConfiguration : IEntityTypeConfiguration<ReturnPhoto>
{
    public void Configure(EntityTypeBuilder<ReturnPhoto> builder)
    {
        builder.HasIndex(photo => new { photo.ReturnItemId, photo.BlobId }).IsUnique();
        builder.HasIndex(photo => photo.BlobId);
        builder.HasOne(photo => photo.ReturnItem).WithMany(item => item.Photos)
            .HasForeignKey(photo => photo.ReturnItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(photo => photo.Blob).WithMany()
            .HasForeignKey(photo => photo.BlobId).OnDelete(DeleteBehavior.Restrict);
    }
}
