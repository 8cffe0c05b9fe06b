using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class RefundConfiguration : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.HasIndex(refund => new { refund.Status, refund.RequestedAt });
        builder.HasIndex(refund => refund.GatewayKey).IsUnique();
        builder.HasIndex(refund => refund.AskAgainAt).HasFilter("\"AskAgainAt\" IS NOT NULL");
        builder.HasOne(refund => refund.Order).WithMany(order => order.Refunds)
            .HasForeignKey(refund => refund.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(refund => refund.Payment).WithMany(payment => payment.Refunds)
            .HasForeignKey(refund => refund.PaymentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(refund => refund.Return).WithMany(@return => @return.Refunds)
            .HasForeignKey(refund => refund.ReturnId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Amount", "\"AmountCents\" > 0");
        builder.Check("Shipping", "\"ShippingCents\" BETWEEN 0 AND \"AmountCents\"");
    }
}
