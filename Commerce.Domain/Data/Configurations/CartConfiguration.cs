using Commerce.Domain.Carts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CartConfiguration : IEntityTypeConfiguration<Cart>
{
    public void Configure(EntityTypeBuilder<Cart> builder)
    {
        builder.HasIndex(cart => cart.UserId).IsUnique().HasFilter("\"Status\" = 'ACTIVE'").HasDatabaseName("IX_Carts_OneActive");
        builder.HasIndex(cart => new { cart.UserId, cart.CreatedAt });
        builder.HasIndex(cart => new { cart.Status, cart.UpdatedAt });
        builder.Ignore(cart => cart.Shopper);
        builder.HasIndex(cart => cart.RestoreTokenHash).IsUnique();
        builder.HasOne(cart => cart.User).WithMany(user => user.Carts)
            .HasForeignKey(cart => cart.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.CheckNotNegative("TotalCents", "TotalItems");
    }
}
