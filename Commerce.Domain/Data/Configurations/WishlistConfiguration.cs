using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class WishlistConfiguration : IEntityTypeConfiguration<Wishlist>
{
    public void Configure(EntityTypeBuilder<Wishlist> builder)
    {
        builder.HasIndex(wishlist => wishlist.UserId).IsUnique();
        builder.HasIndex(wishlist => wishlist.ShareToken).IsUnique();
        builder.HasOne(wishlist => wishlist.User).WithOne(user => user.Wishlist)
            .HasForeignKey<Wishlist>(wishlist => wishlist.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
