using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Commerce.Benchmarks;

/// <summary>A migrated database with the shop's services over it. An empty one that was created is gone when it is disposed, one that was opened stays.</summary>
internal sealed class TemporaryShop : IAsyncDisposable
{
    private readonly string _folder;
    private readonly bool _stays;
    private readonly string _database = "commerce_benchmark_" + Guid.NewGuid().ToString("N");
    private readonly string? _server;
    private readonly ServiceProvider _services;

    private TemporaryShop(string? server, string? folder = null)
    {
        _server = server;
        _stays = folder is not null;
        _folder = folder ?? Directory.CreateTempSubdirectory("commerce-benchmark").FullName;
        Data = server is null
            ? new DataOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "commerce.db")}", _folder)
            : new DataOptions(DatabaseProvider.Postgres, _stays ? server : new NpgsqlConnectionStringBuilder(server) { Database = _database }.ConnectionString, _folder);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        _services = services.AddCommerceData(Data).AddCommerceDomain().AddCommerceIdentity().BuildServiceProvider();
    }

    /// <summary>Where its data lies, for another process that shall serve it.</summary>
    public DataOptions Data { get; }

    /// <param name="server">A connection string of PostgreSQL; null for SQLite.</param>
    public static async Task<TemporaryShop> CreateAsync(string? server)
    {
        var shop = new TemporaryShop(server);
        await shop.ExecuteAsync($"CREATE DATABASE {shop._database}");
        await DatabaseMigrator.MigrateAsync(shop._services);
        return shop;
    }

    /// <summary>A shop in a folder, made where there is none, that is there again the next time.</summary>
    /// <param name="database">The connection string of a database of PostgreSQL that is there; null for SQLite in the folder.</param>
    public static async Task<TemporaryShop> OpenAsync(string folder, string? database)
    {
        var shop = new TemporaryShop(database, folder);
        await DatabaseMigrator.MigrateAsync(shop._services);
        return shop;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public AsyncServiceScope NewScope() => _services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_stays) return;
        await ExecuteAsync($"DROP DATABASE {_database} WITH (FORCE)");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ExecuteAsync(string sql)
    {
        if (_server is null) return;
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
