using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.HasIndex(key => key.KeyHash).IsUnique();
        builder.HasIndex(key => key.PreviousKeyHash).IsUnique();
        builder.Property(key => key.Scopes).IsJsonList();
        builder.HasOne(key => key.User).WithMany(user => user.ApiKeys)
            .HasForeignKey(key => key.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
