using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        // Identity keeps the normalised spelling; unique on it means unique whatever the case.
        builder.HasIndex(user => user.NormalizedEmail).IsUnique().HasDatabaseName("EmailIndex");
        builder.Property(user => user.Email).IsRequired();
        builder.Property(user => user.NormalizedEmail).IsRequired();
        builder.Property(user => user.UserName).IsRequired();
        builder.Property(user => user.NormalizedUserName).IsRequired();
        builder.HasIndex(user => new { user.Role, user.CreatedAt });
        builder.HasIndex(user => user.CreatedAt);
        builder.HasOne(user => user.PrimaryAddress).WithMany().HasForeignKey(user => user.PrimaryAddressId).OnDelete(DeleteBehavior.SetNull);
    }
}
