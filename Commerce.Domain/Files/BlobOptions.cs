using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Files;

/// <summary>Where the bytes of files are kept; from the section <c>Blobs</c>.</summary>
/// <param name="Store">The name of the store that takes what is new.</param>
/// <param name="S3">How the S3-compatible store is reached; null where none is configured.</param>
public sealed record BlobOptions(string Store, S3Options? S3)
{
    private static readonly string[] Stores = [FileSystemBlobStore.Name, DatabaseBlobStore.Name, S3BlobStore.Name];

    /// <summary>On SQLite in the data folder, on PostgreSQL in the database, unless <c>Blobs:Store</c> says otherwise.</summary>
    /// <exception cref="SettingException">A value is not what it should be.</exception>
    public static BlobOptions From(IConfiguration? configuration, DatabaseProvider database)
    {
        var usual = database switch
        {
            DatabaseProvider.Sqlite => FileSystemBlobStore.Name,
            DatabaseProvider.Postgres => DatabaseBlobStore.Name,
        };
        var given = configuration?["Blobs:Store"] is { Length: > 0 } text ? text : usual;
        var store = Stores.FirstOrDefault(name => name.Equals(given, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingException($"Blobs:Store is '{given}', but must be one of {string.Join(", ", Stores)}.");
        if (store == DatabaseBlobStore.Name && database is DatabaseProvider.Sqlite)
            throw new SettingException("Blobs:Store is 'database', which needs Database:Provider=Postgres. SQLite keeps files beside its own file: file-system.");
        var s3 = S3Options.From(configuration);
        return store == S3BlobStore.Name && s3 is null
            ? throw new SettingException("Blobs:Store is 's3', but Blobs:S3:Bucket is not set: name the bucket that files are kept in.")
            : new BlobOptions(store, s3);
    }
}
