using System.Data.Common;
using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Commerce.Api.Hosting;

/// <summary>Whether the database answers, and is what this version of the shop needs.</summary>
internal sealed class DatabaseHealth(DataOptions options, IDbContextFactory<CommerceDbContext> contexts) : IHealthCheck
{
    /// <summary>In seconds: whoever asks does not wait long, either.</summary>
    private const int Patience = 2;

    private const string Sql = """SELECT COUNT(*) FROM "__EFMigrationsHistory" WHERE "MigrationId" = @migration""";

    // A connection of its own: a shop whose connections are all in use is busy, not away.
    private readonly string _connection = options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnectionStringBuilder(options.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = Patience }.ConnectionString,
        DatabaseProvider.Postgres => new NpgsqlConnectionStringBuilder(options.ConnectionString) { MaxPoolSize = 1, MinPoolSize = 0, Timeout = Patience, CommandTimeout = Patience }.ConnectionString,
    };

    private readonly Lazy<string> _newest = new(() =>
    {
        using var context = contexts.CreateDbContext();
        return context.Database.GetMigrations().Last();
    });

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(Patience));
        try
        {
            return await IsMigratedAsync(patience.Token) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("migrations are missing");
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return HealthCheckResult.Unhealthy("migrations are missing");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == 1)
        {
            // SQLITE_ERROR: there is no such table.
            return HealthCheckResult.Unhealthy("migrations are missing");
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or InvalidOperationException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return HealthCheckResult.Unhealthy("out of reach");
        }
    }

    private async Task<bool> IsMigratedAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = options.Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteConnection(_connection),
            DatabaseProvider.Postgres => new NpgsqlConnection(_connection),
        };
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        var newest = command.CreateParameter();
        (newest.ParameterName, newest.Value) = ("migration", _newest.Value);
        command.Parameters.Add(newest);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture) == 1;
    }
}
