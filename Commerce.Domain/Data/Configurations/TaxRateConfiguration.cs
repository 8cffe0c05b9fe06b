using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class TaxRateConfiguration : IEntityTypeConfiguration<TaxRate>
{
    public void Configure(EntityTypeBuilder<TaxRate> builder)
    {
        builder.Property(rate => rate.Rate).HasPrecision(9, 6);
        builder.HasIndex(rate => new { rate.ApplicableRegion, rate.EffectiveFrom });
        builder.HasIndex(rate => new { rate.Name, rate.ApplicableRegion, rate.EffectiveFrom }).IsUnique();
        // SQLite keeps decimals as text.
        builder.Check("Rate", "CAST(\"Rate\" AS REAL) BETWEEN 0 AND 1");
        builder.Check("Effective", "\"EffectiveTo\" > \"EffectiveFrom\"");
    }
}
