using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class OrderItemConfiguration : IEntityTypeConfiguration<OrderItem>
{
    public void Configure(EntityTypeBuilder<OrderItem> builder)
    {
        // What was sold of each product is added up from this index alone.
        builder.HasIndex(item => new { item.OrderId, item.ProductId, item.Quantity, item.TotalPriceCents, item.DiscountCents })
            .HasDatabaseName("IX_OrderItems_SalesOfOrder");
        builder.HasOne(item => item.Order).WithMany(order => order.Items)
            .HasForeignKey(item => item.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.Product).WithMany(product => product.OrderItems)
            .HasForeignKey(item => item.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.Variant).WithMany(variant => variant.OrderItems)
            .HasForeignKey(item => item.VariantId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Quantity", "\"Quantity\" > 0");
        builder.CheckNotNegative("UnitPriceCents", "TotalPriceCents", "DiscountCents", "TaxCents");
        builder.Check("Total", "\"TotalPriceCents\" = \"UnitPriceCents\" * \"Quantity\"");
        builder.Check("Discount", "\"DiscountCents\" <= \"TotalPriceCents\"");
    }
}
