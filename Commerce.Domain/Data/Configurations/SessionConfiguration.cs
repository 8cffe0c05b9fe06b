using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.HasIndex(session => session.SessionTokenHash).IsUnique();
        builder.HasIndex(session => session.PreviousTokenHash).IsUnique();
        builder.HasIndex(session => session.ExpiresAt);
        builder.HasOne(session => session.Cart).WithMany(cart => cart.Sessions)
            .HasForeignKey(session => session.CartId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(session => session.User).WithMany(user => user.Sessions)
            .HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
