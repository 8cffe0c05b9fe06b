using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ReturnConfiguration : IEntityTypeConfiguration<Return>
{
    public void Configure(EntityTypeBuilder<Return> builder)
    {
        builder.HasIndex(@return => new { @return.Status, @return.RequestedAt });
        builder.HasOne(@return => @return.Order).WithMany(order => order.Returns)
            .HasForeignKey(@return => @return.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
