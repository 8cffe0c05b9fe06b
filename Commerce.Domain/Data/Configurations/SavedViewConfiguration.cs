using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.HasIndex(view => new { view.UserId, view.List, view.Name }).IsUnique();
        builder.HasOne(view => view.User).WithMany()
            .HasForeignKey(view => view.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
