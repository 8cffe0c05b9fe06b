using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ShipmentItemConfiguration : IEntityTypeConfiguration<ShipmentItem>
{
    public void Configure(EntityTypeBuilder<ShipmentItem> builder)
    {
        builder.HasIndex(item => new { item.ShipmentId, item.OrderItemId }).IsUnique();
        builder.HasOne(item => item.Shipment).WithMany(shipment => shipment.Items)
            .HasForeignKey(item => item.ShipmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.OrderItem).WithMany(line => line.ShipmentItems)
            .HasForeignKey(item => item.OrderItemId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Quantity", "\"Quantity\" > 0");
    }
}
