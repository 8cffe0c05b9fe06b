using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CarrierEventConfiguration : IEntityTypeConfiguration<CarrierEvent>
{
    public void Configure(EntityTypeBuilder<CarrierEvent> builder)
    {
        // What makes a replayed event harmless.
        builder.HasIndex(row => row.EventId).IsUnique();
        builder.HasIndex(row => row.ShipmentId);
        builder.Property(row => row.Payload).IsJson();
        builder.HasOne(row => row.Shipment).WithMany()
            .HasForeignKey(row => row.ShipmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
