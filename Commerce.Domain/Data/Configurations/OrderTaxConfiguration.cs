using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class OrderTaxConfiguration : IEntityTypeConfiguration<OrderTax>
{
    public void Configure(EntityTypeBuilder<OrderTax> builder)
    {
        builder.HasIndex(tax => new { tax.OrderId, tax.TaxRateId }).IsUnique();
        builder.HasOne(tax => tax.Order).WithMany(order => order.Taxes)
            .HasForeignKey(tax => tax.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(tax => tax.TaxRate).WithMany(rate => rate.OrderTaxes)
            .HasForeignKey(tax => tax.TaxRateId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("TaxableCents", "TaxCents");
    }
}
