using Commerce.Domain.Data;
using Npgsql;

namespace Commerce.Tests.Domain.Support;

public sealed class PostgresDatabase : DatabaseFixture
{
    private readonly string _name = "commerce_test_" + Guid.NewGuid().ToString("N");

    /// <summary>The server's connection string; null when none is configured.</summary>
    public static string? Server { get; } =
        Environment.GetEnvironmentVariable("COMMERCE_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    protected override async Task<DataOptions?> CreateAsync()
    {
        if (Server is null) return null;
        await ExecuteAsync($"CREATE DATABASE {_name}");
        var builder = new NpgsqlConnectionStringBuilder(Server) { Database = _name, MaxPoolSize = 20 };
        return new DataOptions(DatabaseProvider.Postgres, builder.ConnectionString, Folder);
    }

    protected override Task DropAsync() => Server is null ? Task.CompletedTask : ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
