using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ShipmentConfiguration : IEntityTypeConfiguration<Shipment>
{
    public void Configure(EntityTypeBuilder<Shipment> builder)
    {
        builder.HasIndex(shipment => shipment.TrackingNumber).IsUnique();
        builder.HasIndex(shipment => new { shipment.Status, shipment.CreatedAt });
        builder.HasOne(shipment => shipment.Order).WithMany(order => order.Shipments)
            .HasForeignKey(shipment => shipment.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(shipment => shipment.Label).WithMany().HasForeignKey(shipment => shipment.LabelId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("CostCents");
    }
}
