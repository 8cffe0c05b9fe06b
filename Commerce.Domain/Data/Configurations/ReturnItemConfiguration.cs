using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ReturnItemConfiguration : IEntityTypeConfiguration<ReturnItem>
{
    public void Configure(EntityTypeBuilder<ReturnItem> builder)
    {
        builder.HasIndex(item => new { item.ReturnId, item.OrderItemId }).IsUnique();
        builder.HasOne(item => item.Return).WithMany(@return => @return.Items)
            .HasForeignKey(item => item.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.Order).WithMany(order => order.ReturnItems)
            .HasForeignKey(item => item.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.OrderItem).WithMany(line => line.ReturnItems)
            .HasForeignKey(item => item.OrderItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.Product).WithMany(product => product.ReturnItems)
            .HasForeignKey(item => item.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.ReturnShippingOption).WithMany()
            .HasForeignKey(item => item.ReturnShippingOptionId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Quantity", "\"Quantity\" > 0");
        builder.CheckNotNegative("RefundCents", "RestockingFeeCents");
    }
}
