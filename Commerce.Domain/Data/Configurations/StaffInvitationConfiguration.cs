using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class StaffInvitationConfiguration : IEntityTypeConfiguration<StaffInvitation>
{
    public void Configure(EntityTypeBuilder<StaffInvitation> builder)
    {
        builder.HasIndex(row => row.TokenHash).IsUnique();
        builder.HasIndex(row => row.CreatedAt);
        builder.HasOne(row => row.InvitedBy).WithMany().HasForeignKey(row => row.InvitedById).OnDelete(DeleteBehavior.Cascade);
    }
}
