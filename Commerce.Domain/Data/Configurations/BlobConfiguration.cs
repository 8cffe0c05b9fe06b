using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class BlobConfiguration : IEntityTypeConfiguration<Blob>
{
    public void Configure(EntityTypeBuilder<Blob> builder)
    {
        builder.HasIndex(blob => blob.StorageKey).IsUnique();
        builder.HasIndex(blob => blob.Checksum);
        builder.Property(blob => blob.Checksum).HasMaxLength(64);
        builder.CheckNotNegative("SizeBytes");
        builder.Check("Checksum", "LENGTH(\"Checksum\") = 64");
    }
}
