using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class AddressConfiguration : IEntityTypeConfiguration<Address>
{
    public void Configure(EntityTypeBuilder<Address> builder)
    {
        builder.HasOne(address => address.User).WithMany(user => user.Addresses)
            .HasForeignKey(address => address.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(address => address.Country).HasMaxLength(2);
        builder.Check("Country", "LENGTH(\"Country\") = 2 AND \"Country\" = UPPER(\"Country\")");
    }
}
