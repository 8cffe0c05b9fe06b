using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class OrderStatusChangeConfiguration : IEntityTypeConfiguration<OrderStatusChange>
{
    public void Configure(EntityTypeBuilder<OrderStatusChange> builder)
    {
        builder.HasIndex(change => change.OrderId);
        builder.HasOne(change => change.Order).WithMany(order => order.History)
            .HasForeignKey(change => change.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
