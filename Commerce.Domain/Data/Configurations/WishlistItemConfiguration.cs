using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class WishlistItemConfiguration : IEntityTypeConfiguration<WishlistItem>
{
    public void Configure(EntityTypeBuilder<WishlistItem> builder)
    {
        // Neither of the others finds all of a list's.
        builder.HasIndex(item => item.WishlistId);
        builder.HasIndex(item => new { item.WishlistId, item.ProductId }).IsUnique()
            .HasFilter("\"VariantId\" IS NULL").HasDatabaseName("IX_WishlistItems_OnePerProduct");
        builder.HasIndex(item => new { item.WishlistId, item.VariantId }).IsUnique()
            .HasFilter("\"VariantId\" IS NOT NULL").HasDatabaseName("IX_WishlistItems_OnePerVariant");
        builder.HasOne(item => item.Wishlist).WithMany(wishlist => wishlist.Items)
            .HasForeignKey(item => item.WishlistId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.Product).WithMany(product => product.WishlistItems)
            .HasForeignKey(item => item.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.Variant).WithMany()
            .HasForeignKey(item => item.VariantId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(item => item.Quantity).HasDefaultValue(1);
        builder.Check("Quantity", "\"Quantity\" > 0");
    }
}
