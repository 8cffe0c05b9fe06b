using Commerce.Domain.Data.Shared;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>The shop on PostgreSQL 15 or later, and with it what several nodes share that a single one keeps in its data folder.</summary>
public sealed class PostgresCommerceDbContext(DbContextOptions<PostgresCommerceDbContext> options) : CommerceDbContext(options)
{
    public DbSet<SharedSecret> SharedSecrets => Set<SharedSecret>();

    public DbSet<BlobContent> BlobContents => Set<BlobContent>();

    public DbSet<BlobPart> BlobParts => Set<BlobPart>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SharedSecret>(secret =>
        {
            secret.HasKey(row => row.Name);
            secret.Property(row => row.Name).HasMaxLength(200);
        });
        builder.Entity<BlobContent>(content =>
        {
            content.HasIndex(row => row.StorageKey).IsUnique();
            content.HasMany(row => row.Parts).WithOne(part => part.Content).HasForeignKey(part => part.ContentId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<BlobPart>(part => part.HasKey(row => new { row.ContentId, row.Number }));
    }
}
