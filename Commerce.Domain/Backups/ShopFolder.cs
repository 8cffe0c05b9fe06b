using Commerce.Domain.Data;
using Microsoft.Data.Sqlite;

namespace Commerce.Domain.Backups;

/// <summary>Where the parts of a shop lie that keeps its data itself, and who uses them.</summary>
internal sealed class ShopFolder
{
    private const string LockName = "in-use";

    /// <exception cref="SettingException">The database is not in a file.</exception>
    public ShopFolder(DataOptions options)
    {
        Folder = options.Folder;
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString);
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource is "" or ":memory:" || connection.DataSource.StartsWith("file:", StringComparison.Ordinal))
            throw new SettingException("ConnectionStrings:Commerce names no file, so there is nothing to back up or restore. Write it as 'Data Source=/srv/shop/commerce.db'.");
        Database = Path.GetFullPath(connection.DataSource);
    }

    public string Folder { get; }

    public string Database { get; }

    public string Keys => Path.Combine(Folder, "keys");

    public string Blobs => Path.Combine(Folder, "blobs");

    /// <summary>Whether there is anything that a restore would replace.</summary>
    public bool HasData => File.Exists(Database) || Directory.Exists(Keys) || Directory.Exists(Blobs);

    /// <summary>Held by every shop that serves, side by side with others; what is restored there waits for none, but is refused.</summary>
    /// <exception cref="ShopIsRunningException">Something is being restored just now.</exception>
    public static FileStream Use(string folder) => Lock(folder, FileShare.Read);

    /// <summary>Held alone by a restore.</summary>
    /// <exception cref="ShopIsRunningException">A shop runs there, or another restore.</exception>
    public FileStream Own()
    {
        Directory.CreateDirectory(Folder);
        return Lock(Folder, FileShare.None);
    }

    // The operating system lets go of it with the process, however that ends.
    private static FileStream Lock(string folder, FileShare share)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.Read, share, 1);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException))
        {
            throw new ShopIsRunningException(folder);
        }
    }
}
