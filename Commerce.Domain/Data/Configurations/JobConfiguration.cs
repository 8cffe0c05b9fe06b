using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.HasIndex(job => job.IdempotencyKey).IsUnique();
        // A worker looks for what is due, and for what was left behind.
        builder.HasIndex(job => new { job.Status, job.RetryAt });
        builder.HasIndex(job => new { job.Status, job.LeaseUntil });
        builder.HasIndex(job => job.CreatedAt);
        builder.Property(job => job.Payload).IsJson();
        builder.Property(job => job.Result).IsJson();
        builder.Property(job => job.Error).IsJson();
        builder.Check("Attempts", "\"Attempts\" BETWEEN 0 AND \"MaxAttempts\"");
        builder.Check("MaxAttempts", "\"MaxAttempts\" > 0");
        builder.Check("Lease", "(\"Status\" = 'RUNNING') = (\"LeaseUntil\" IS NOT NULL)");
    }
}
