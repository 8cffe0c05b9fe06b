using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class FailedSignInsConfiguration : IEntityTypeConfiguration<FailedSignIns>
{
    public void Configure(EntityTypeBuilder<FailedSignIns> builder)
    {
        builder.Property(row => row.Network).HasMaxLength(43);
        builder.HasIndex(row => row.Network).IsUnique();
        builder.HasIndex(row => row.Until);
    }
}
