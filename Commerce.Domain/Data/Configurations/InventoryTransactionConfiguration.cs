using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class InventoryTransactionConfiguration : IEntityTypeConfiguration<InventoryTransaction>
{
    public void Configure(EntityTypeBuilder<InventoryTransaction> builder)
    {
        builder.HasIndex(row => new { row.ProductId, row.CreatedAt });
        builder.HasIndex(row => new { row.VariantId, row.CreatedAt });
        builder.HasIndex(row => row.CreatedAt);
        builder.HasOne(row => row.Product).WithMany(product => product.InventoryTransactions)
            .HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(row => row.Variant).WithMany(variant => variant.InventoryTransactions)
            .HasForeignKey(row => row.VariantId).OnDelete(DeleteBehavior.Cascade);
        builder.Check("QuantityChange", "\"QuantityChange\" <> 0");
    }
}
