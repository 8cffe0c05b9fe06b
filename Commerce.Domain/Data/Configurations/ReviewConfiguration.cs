using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasIndex(review => new { review.UserId, review.ProductId }).IsUnique();
        builder.HasIndex(review => new { review.ProductId, review.CreatedAt });
        builder.HasIndex(review => review.CreatedAt);
        builder.HasIndex(review => new { review.Status, review.CreatedAt });
        builder.HasOne(review => review.Product).WithMany(product => product.Reviews)
            .HasForeignKey(review => review.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(review => review.User).WithMany(user => user.Reviews)
            .HasForeignKey(review => review.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.Check("Rating", "\"Rating\" BETWEEN 1 AND 5 AND \"Rating\" * 2 = CAST(\"Rating\" * 2 AS INTEGER)");
    }
}
