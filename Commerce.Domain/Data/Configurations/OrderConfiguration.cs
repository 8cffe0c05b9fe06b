using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.HasIndex(order => order.OrderNumber).IsUnique();
        builder.HasIndex(order => new { order.UserId, order.OrderDate });
        builder.HasIndex(order => order.SessionId);
        builder.HasIndex(order => new { order.Status, order.OrderDate });
        // The numbers of the dashboard are added up from this index alone.
        builder.HasIndex(order => new { order.OrderDate, order.Status, order.TotalCents });
        builder.HasIndex(order => order.CreatedAt);
        builder.HasIndex(order => order.TotalCents);
        builder.HasIndex(order => order.Email);
        builder.Property(order => order.CurrencyCode).HasMaxLength(3);
        // What an order refers to can be archived, not deleted.
        builder.HasOne(order => order.User).WithMany(user => user.Orders)
            .HasForeignKey(order => order.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(order => order.Session).WithMany()
            .HasForeignKey(order => order.SessionId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(order => order.ShippingAddress).WithMany()
            .HasForeignKey(order => order.ShippingAddressId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(order => order.ShippingOption).WithMany()
            .HasForeignKey(order => order.ShippingOptionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(order => order.PaymentMethod).WithMany()
            .HasForeignKey(order => order.PaymentMethodId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("SubtotalCents", "DiscountCents", "TaxCents", "ShippingCostCents", "TotalCents");
        builder.Check("Total", "\"SubtotalCents\" - \"DiscountCents\" + \"TaxCents\" + \"ShippingCostCents\" = \"TotalCents\"");
        builder.Check("Currency", "LENGTH(\"CurrencyCode\") = 3");
    }
}
