using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Commerce.Domain.Data;

/// <summary>Where the shop's data lies. Read from <c>Database:Provider</c>, <c>ConnectionStrings:Commerce</c> and <c>Data:Folder</c>.</summary>
public sealed record DataOptions(DatabaseProvider Provider, string ConnectionString, string Folder)
{
    /// <summary>
    /// Reads the settings; the folder defaults to <c>.data</c> below <paramref name="contentRoot"/>, the database to
    /// <c>commerce.db</c> in it.
    /// </summary>
    /// <exception cref="SettingException">The provider is unknown, or the connection string is missing or cannot be read.</exception>
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
                DatabaseProvider.Postgres => throw new SettingException(
                    "Database:Provider is Postgres, but ConnectionStrings:Commerce is not set. Set it, such as 'Host=localhost;Database=commerce;Username=commerce;Password=…'."),
            };
        Check(provider, connection);
        return new DataOptions(provider, connection, folder);
    }

    /// <summary>SQLite, unless <c>Database:Provider</c> says otherwise.</summary>
    /// <exception cref="SettingException">The provider is unknown.</exception>
    public static DatabaseProvider ProviderOf(IConfiguration configuration)
    {
        var name = configuration["Database:Provider"] is { Length: > 0 } text ? text : nameof(DatabaseProvider.Sqlite);
        return Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new SettingException($"Database:Provider is '{name}', but must be Sqlite or Postgres.");
    }

    // Never with the text itself in the message: it may hold a password.
    private static void Check(DatabaseProvider provider, string connection)
    {
        try
        {
            switch (provider)
            {
                case DatabaseProvider.Sqlite:
                    _ = new SqliteConnectionStringBuilder(connection);
                    break;
                case DatabaseProvider.Postgres when string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connection).Host):
                    throw new SettingException("ConnectionStrings:Commerce names no host. Write it as 'Host=localhost;Database=commerce;Username=commerce;Password=…'.");
                case DatabaseProvider.Postgres:
                    break;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new SettingException($"ConnectionStrings:Commerce is not a connection string of {provider}: {exception.Message.Split('\n')[0].TrimEnd('\r')} "
                + (provider == DatabaseProvider.Sqlite
                    ? "Write it as 'Data Source=/srv/shop/commerce.db', or set Database:Provider to Postgres."
                    : "Write it as 'Host=localhost;Database=commerce;Username=commerce;Password=…'."));
        }
    }
}
