using Commerce.Domain.Carts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CartItemConfiguration : IEntityTypeConfiguration<CartItem>
{
    public void Configure(EntityTypeBuilder<CartItem> builder)
    {
        // One line per thing; what is customised stands apart.
        builder.HasIndex(item => new { item.CartId, item.ProductId }).IsUnique()
            .HasFilter("\"VariantId\" IS NULL AND \"Metadata\" IS NULL").HasDatabaseName("IX_CartItems_OnePerProduct");
        builder.HasIndex(item => new { item.CartId, item.VariantId }).IsUnique()
            .HasFilter("\"VariantId\" IS NOT NULL AND \"Metadata\" IS NULL").HasDatabaseName("IX_CartItems_OnePerVariant");
        builder.HasIndex(item => new { item.CartId, item.AddedAt });
        builder.Property(item => item.Metadata).IsJson();
        builder.HasOne(item => item.Cart).WithMany(cart => cart.Items)
            .HasForeignKey(item => item.CartId).OnDelete(DeleteBehavior.Cascade);
        // A product that lies in a cart is archived, not deleted: the cart's totals must not change behind its back.
        builder.HasOne(item => item.Product).WithMany(product => product.CartItems)
            .HasForeignKey(item => item.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.Variant).WithMany(variant => variant.CartItems)
            .HasForeignKey(item => item.VariantId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Quantity", "\"Quantity\" > 0");
        builder.CheckNotNegative("UnitPriceCents");
    }
}
