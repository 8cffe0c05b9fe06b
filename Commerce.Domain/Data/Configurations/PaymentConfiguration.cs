using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.HasIndex(payment => payment.OrderId).IsUnique();
        builder.HasIndex(payment => payment.TransactionId).IsUnique();
        builder.HasIndex(payment => payment.GatewayKey).IsUnique();
        // What is undecided is asked about again; nobody looks for the others.
        builder.HasIndex(payment => payment.AskAgainAt).HasFilter("\"AskAgainAt\" IS NOT NULL");
        builder.HasIndex(payment => new { payment.Status, payment.CreatedAt });
        builder.HasOne(payment => payment.Order).WithOne(order => order.Payment)
            .HasForeignKey<Payment>(payment => payment.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("AmountCents");
        builder.Check("Captured", "\"CapturedCents\" BETWEEN 0 AND \"AmountCents\"");
        builder.Check("Refunded", "\"RefundedCents\" BETWEEN 0 AND \"CapturedCents\"");
    }
}
