using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>The shop on SQLite, the embedded default.</summary>
public sealed class SqliteCommerceDbContext(DbContextOptions<SqliteCommerceDbContext> options) : CommerceDbContext(options);
