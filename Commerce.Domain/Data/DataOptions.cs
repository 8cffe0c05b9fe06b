using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Data;

/// <summary>Where the shop's data lies. Read from <c>Database:Provider</c>, <c>ConnectionStrings:Commerce</c> and <c>Data:Folder</c>.</summary>
public sealed record DataOptions(DatabaseProvider Provider, string ConnectionString, string Folder)
{
    /// <summary>
    /// Reads the settings; the folder defaults to <c>.data</c> below <paramref name="contentRoot"/>, the database to
    /// <c>commerce.db</c> in it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or PostgreSQL is chosen without a connection string.</exception>
    public static DataOptions From(IConfiguration configuration, string contentRoot)
    {
        var folder = Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } given ? given : ".data", contentRoot);
        var provider = ProviderOf(configuration);
        var connection = configuration.GetConnectionString("Commerce")
            ?? configuration["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connection))
            connection = provider switch
            {
                DatabaseProvider.Sqlite => $"Data Source={Path.Combine(folder, "commerce.db")}",
                DatabaseProvider.Postgres => throw new InvalidOperationException(
                    "Database:Provider is Postgres, but ConnectionStrings:Commerce is not set."),
            };
        return new DataOptions(provider, connection, folder);
    }

    /// <summary>SQLite, unless <c>Database:Provider</c> says otherwise.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown.</exception>
    public static DatabaseProvider ProviderOf(IConfiguration configuration)
    {
        var name = configuration["Database:Provider"] is { Length: > 0 } text ? text : nameof(DatabaseProvider.Sqlite);
        return Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new InvalidOperationException($"Database:Provider is '{name}', but must be Sqlite or Postgres.");
    }
}
