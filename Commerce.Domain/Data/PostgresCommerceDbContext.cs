using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>The shop on PostgreSQL 15 or later.</summary>
public sealed class PostgresCommerceDbContext(DbContextOptions<PostgresCommerceDbContext> options) : CommerceDbContext(options);
