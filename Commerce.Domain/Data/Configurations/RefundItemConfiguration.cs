using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class RefundItemConfiguration : IEntityTypeConfiguration<RefundItem>
{
    public void Configure(EntityTypeBuilder<RefundItem> builder)
    {
        builder.HasIndex(item => new { item.RefundId, item.OrderItemId }).IsUnique();
        builder.HasOne(item => item.Refund).WithMany(refund => refund.Items)
            .HasForeignKey(item => item.RefundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.OrderItem).WithMany()
            .HasForeignKey(item => item.OrderItemId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("Quantity", "AmountCents", "TaxCents", "RestockQuantity");
    }
}
