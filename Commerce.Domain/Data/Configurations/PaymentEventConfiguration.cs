using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class PaymentEventConfiguration : IEntityTypeConfiguration<PaymentEvent>
{
    public void Configure(EntityTypeBuilder<PaymentEvent> builder)
    {
        // What makes a replayed event harmless.
        builder.HasIndex(row => row.EventId).IsUnique();
        builder.HasIndex(row => row.PaymentId);
        builder.Property(row => row.Payload).IsJson();
        builder.HasOne(row => row.Payment).WithMany()
            .HasForeignKey(row => row.PaymentId).OnDelete(DeleteBehavior.Restrict);
    }
}
