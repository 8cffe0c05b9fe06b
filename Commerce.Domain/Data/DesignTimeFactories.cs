using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Commerce.Domain.Data;

/// <summary>Lets <c>dotnet ef</c> build the SQLite model without the application.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCommerceDbContext>
{
    public SqliteCommerceDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteCommerceDbContext>();
        CommerceDataExtensions.UseSqlite(builder, new DataOptions(DatabaseProvider.Sqlite, "Data Source=:memory:", "."));
        return new SqliteCommerceDbContext(builder.Options);
    }
}

/// <summary>Lets <c>dotnet ef</c> build the PostgreSQL model without the application and without a server.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresCommerceDbContext>
{
    public PostgresCommerceDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PostgresCommerceDbContext>();
        CommerceDataExtensions.UsePostgres(builder, new DataOptions(DatabaseProvider.Postgres, "Host=localhost;Database=commerce", "."));
        return new PostgresCommerceDbContext(builder.Options);
    }
}
