using Commerce.Domain.Catalog;
using Commerce.Domain.Insights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class SalesMonthConfiguration
    : IEntityTypeConfiguration<SalesMonth>, IEntityTypeConfiguration<DaySales>, IEntityTypeConfiguration<ProductMonthSales>
{
    public void Configure(EntityTypeBuilder<SalesMonth> builder) => builder.HasKey(month => month.Month);

    public void Configure(EntityTypeBuilder<DaySales> builder) => builder.HasKey(row => row.Day);

    public void Configure(EntityTypeBuilder<ProductMonthSales> builder)
    {
        builder.HasKey(row => new { row.Month, row.ProductId });
        builder.HasOne<Product>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}
