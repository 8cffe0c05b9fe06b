using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Commerce.Tests.Nodes;

/// <summary>
/// Two nodes and a separate admin, each with an empty data folder of its own, started at the same moment over a PostgreSQL database that is not there
/// yet. A test may kill a node: the next one gets another in its place.
/// </summary>
public sealed class TwoNodes : IAsyncLifetime
{
    /// <summary>In seconds: longer than a request takes on a machine that is busy with other tests.</summary>
    private const int Drain = 3;

    private readonly string _database = "commerce_nodes_" + Guid.NewGuid().ToString("N");
    private ServiceProvider? _services;
    private NodeProcess? _one;
    private NodeProcess? _two;
    private NodeProcess? _admin;

    /// <summary>What the two printed that were started together.</summary>
    public IReadOnlyList<string> FirstWords { get; private set; } = [];

    private string ConnectionString => new NpgsqlConnectionStringBuilder(PostgresFixture.Server) { Database = _database, MaxPoolSize = 20 }.ConnectionString;

    public async Task InitializeAsync()
    {
        if (PostgresFixture.Server is null) return;
        (_one, _two) = (Start(), Start());
        _admin = NodeProcess.Start("Commerce.Admin", null, $"--Api:Url={_one.Address}");
        try
        {
            await Task.WhenAll(_one.ReadyAsync(), _two.ReadyAsync(), _admin.ReadyAsync());
        }
        catch
        {
            // Nobody else ends what was begun.
            await DisposeAsync();
            throw;
        }

        FirstWords = [_one.Printed, _two.Printed];
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCommerceData(new DataOptions(DatabaseProvider.Postgres, ConnectionString, _one.Folder)).AddCommerceDomain().AddCommerceIdentity();
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        _admin?.Dispose();
        _one?.Dispose();
        _two?.Dispose();
        if (PostgresFixture.Server is null) return;
        if (_services is not null) await _services.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(PostgresFixture.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {_database} WITH (FORCE)", connection);
        await command.ExecuteNonQueryAsync();
    }

    internal NodeProcess Admin => _admin!;

    /// <summary>Both nodes, ready.</summary>
    internal async Task<(NodeProcess One, NodeProcess Two)> BothAsync()
    {
        (_one, _two) = (Renewed(_one!), Renewed(_two!));
        await Task.WhenAll(_one.ReadyAsync(), _two.ReadyAsync());
        return (_one, _two);
    }

    /// <summary>Ends all sessions of the nodes, as a server does that is restarted.</summary>
    /// <returns>How many.</returns>
    internal Task<long> CutConnectionsAsync() => ScalarAsync($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{_database}'");

    /// <summary>Has the server refuse the database to everybody, or not any more.</summary>
    internal Task<long> LetNobodyConnectAsync(bool isRefused) => ScalarAsync($"ALTER DATABASE {_database} ALLOW_CONNECTIONS {(isRefused ? "false" : "true")}; SELECT 0::bigint");

    private static async Task<long> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresFixture.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    internal CommerceDbContext NewContext() => Get<IDbContextFactory<CommerceDbContext>>().CreateDbContext();

    internal T Get<T>() where T : notnull => _services!.GetRequiredService<T>();

    private NodeProcess Renewed(NodeProcess node)
    {
        if (!node.HasEnded) return node;
        node.Dispose();
        return Start(node.Address);
    }

    private NodeProcess Start(Uri? address = null) => NodeProcess.Start(
        "Commerce.Api", address, "--Database:Provider=Postgres", $"--ConnectionStrings:Commerce={ConnectionString}", $"--Hosting:DrainSeconds={Drain}", "--Catalog:FetchImages=false",
        "--Limits:Burst=1000", "--Limits:PointsPerSecond=0.01");
}
