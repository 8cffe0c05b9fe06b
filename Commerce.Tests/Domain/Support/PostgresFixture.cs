using Commerce.Domain.Data;
using Npgsql;

namespace Commerce.Tests.Domain.Support;

public abstract class PostgresFixture(DatabaseContent content) : DatabaseFixture(content)
{
    private readonly bool _isCopied = content == DatabaseContent.Nothing;
    private readonly string _name = "commerce_test_" + Guid.NewGuid().ToString("N");

    /// <summary>The server's connection string; null when none is configured.</summary>
    public static string? Server { get; } =
        Environment.GetEnvironmentVariable("COMMERCE_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    protected override bool IsPossible => Server is not null;

    // Few for twenty requests at once: whoever holds one while waiting for another, or keeps them for nothing, is found out.
    private const int MaxPoolSize = 16;

    // A database that somebody is connected to cannot be copied.
    protected override DataOptions Options => new(
        DatabaseProvider.Postgres,
        new NpgsqlConnectionStringBuilder(Server) { Database = _name, MaxPoolSize = MaxPoolSize, Pooling = !_isCopied }.ConnectionString,
        Folder);

    protected override DatabaseFixture NewTemplate() => new FreshPostgresDatabase();

    protected override void Create() => Execute($"CREATE DATABASE {_name}");

    protected override void CopyDatabase(DatabaseFixture template) => Execute($"CREATE DATABASE {_name} TEMPLATE {((PostgresFixture)template)._name}");

    protected override void Drop() => Execute($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

/// <summary>One that is migrated for the class, and not copied.</summary>
public sealed class FreshPostgresDatabase() : PostgresFixture(DatabaseContent.Nothing);

public sealed class PostgresDatabase() : PostgresFixture(DatabaseContent.Tables);

public sealed class PostgresDemoShop() : PostgresFixture(DatabaseContent.DemoShop);
