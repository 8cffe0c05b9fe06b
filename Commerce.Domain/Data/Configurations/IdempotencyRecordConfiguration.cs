using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.HasIndex(record => new { record.Owner, record.Operation, record.Key }).IsUnique();
        builder.HasIndex(record => record.CreatedAt);
        builder.Property(record => record.Key).HasMaxLength(IdempotencyKey.MaxLength);
    }
}
