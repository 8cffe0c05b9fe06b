using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ShippingOptionConfiguration : IEntityTypeConfiguration<ShippingOption>
{
    public void Configure(EntityTypeBuilder<ShippingOption> builder)
    {
        builder.HasIndex(option => option.Name).IsUnique();
        builder.CheckNotNegative("RateCents");
    }
}
