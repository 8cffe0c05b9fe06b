using Commerce.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class AuditLogConfiguration : IEntityTypeConfiguration<AuditLog>
{
    public void Configure(EntityTypeBuilder<AuditLog> builder)
    {
        builder.HasIndex(row => row.CreatedAt);
        builder.HasIndex(row => new { row.TargetType, row.TargetId, row.CreatedAt });
        builder.HasIndex(row => new { row.ActorType, row.ActorId, row.CreatedAt });
        builder.HasIndex(row => new { row.Action, row.CreatedAt });
        builder.Property(row => row.Metadata).IsJson();
    }
}
