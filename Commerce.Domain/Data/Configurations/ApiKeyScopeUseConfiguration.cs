using Commerce.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class ApiKeyScopeUseConfiguration : IEntityTypeConfiguration<ApiKeyScopeUse>
{
    public void Configure(EntityTypeBuilder<ApiKeyScopeUse> builder)
    {
        builder.HasIndex(use => new { use.ApiKeyId, use.Scope }).IsUnique();
        builder.HasOne(use => use.ApiKey).WithMany(key => key.ScopeUses)
            .HasForeignKey(use => use.ApiKeyId).OnDelete(DeleteBehavior.Cascade);
    }
}
