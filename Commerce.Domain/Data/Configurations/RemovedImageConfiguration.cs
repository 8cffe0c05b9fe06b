using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class RemovedImageConfiguration : IEntityTypeConfiguration<RemovedImage>
{
    public void Configure(EntityTypeBuilder<RemovedImage> builder)
    {
        builder.HasIndex(row => new { row.ProductId, row.SourceUrl }).IsUnique();
        builder.HasOne(row => row.Product).WithMany(product => product.RemovedImages)
            .HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}
