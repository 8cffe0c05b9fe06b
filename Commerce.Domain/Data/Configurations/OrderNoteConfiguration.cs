using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class OrderNoteConfiguration : IEntityTypeConfiguration<OrderNote>
{
    public void Configure(EntityTypeBuilder<OrderNote> builder)
    {
        builder.HasIndex(note => note.OrderId);
        builder.HasOne(note => note.Order).WithMany()
            .HasForeignKey(note => note.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
