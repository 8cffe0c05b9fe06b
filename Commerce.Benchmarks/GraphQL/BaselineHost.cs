using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>
/// What an expert would write instead of a GraphQL server: minimal-API endpoints that answer the same JSON by the same rules of
/// who sees what, and do nothing else.
/// </summary>
internal static class BaselineHost
{
    /// <summary>The command that serves a baseline in a process of its own; nobody calls it by hand.</summary>
    public const string Command = "graphql-baseline";

    public const string Shop = "GraphQL";
    public const string EntityFramework = "EF Core";
    public const string Ado = "ADO.NET";

    /// <param name="args">The baseline, the database's provider, its connection string, and the data folder.</param>
    public static async Task RunAsync(string[] args)
    {
        var data = new DataOptions(Enum.Parse<DatabaseProvider>(args[1]), args[2], args[3]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddHostedService<ServerProbe.Worker>();
        if (args[0] == EntityFramework)
        {
            builder.Services.AddCommerceData(data).AddCommerceDomain().AddCommerceIdentity();
        }
        else
        {
            builder.Services.AddSingleton<IAdoReader>(_ =>
                data.Provider == DatabaseProvider.Sqlite ? new SqliteReader(data.ConnectionString) : new PostgresReader(data.ConnectionString));
        }

        await using var app = builder.Build();
        if (args[0] == EntityFramework) EntityFrameworkBaseline.Map(app);
        else AdoBaseline.Map(app);
        await app.RunAsync();
    }
}
