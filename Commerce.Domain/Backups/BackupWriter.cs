using System.IO.Compression;
using System.Reflection;
using Commerce.Domain.Data;
using Commerce.Domain.Files;

namespace Commerce.Domain.Backups;

/// <summary>
/// Writes the whole embedded shop into one archive while it serves: the database, the keys, and the files that the database names. The database comes first:
/// a file is stored before the row that names it is written and never changes, so each row of the copy has its file, and what is stored later has no row in it.
/// </summary>
public sealed class BackupWriter(DataOptions options, BlobArchive blobs, TimeProvider clock)
{
    private const string PostgresAdvice =
        "Use pg_dump --format=custom --file=shop.dump commerce, or the server's continuous archiving. Keys are in the database; so are files, unless they are kept in S3 or in a folder, which wants a copy of its own.";

    /// <summary>Writes the archive and reads it again. Until that is done it has another name; when it fails, nothing is left.</summary>
    /// <exception cref="DomainException">See BackupErrors.cs.</exception>
    public async Task<BackupReport> WriteAsync(string file, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        if (options.Provider != DatabaseProvider.Sqlite) throw new BackupOfServerException(PostgresAdvice);
        var shop = new ShopFolder(options);
        if (!File.Exists(shop.Database)) throw new NothingToBackUpException(shop.Database);
        // Nothing is restored there meanwhile.
        await using var used = ShopFolder.Use(shop.Folder);
        RestorePlan.Finish(shop.Folder);
        file = Path.GetFullPath(file);
        if (!Directory.Exists(Path.GetDirectoryName(file))) throw new BackupFileNotFoundException(Path.GetDirectoryName(file)!);
        if (Path.Exists(file)) throw new BackupFileExistsException(file);
        var part = $"{file}.{Guid.NewGuid():N}";
        try
        {
            var manifest = await WriteAsync(shop, part, progress, cancellationToken);
            progress?.Report("Reading the archive again");
            using (var archive = await BackupArchive.OpenAsync(part, cancellationToken)) await archive.VerifyAsync(cancellationToken);
            if (Path.Exists(file)) throw new BackupFileExistsException(file);
            File.Move(part, file);
            return new BackupReport(file, new FileInfo(file).Length, manifest.TakenAt, manifest.Counts, manifest.Missing);
        }
        finally
        {
            File.Delete(part);
            File.Delete(part + ".db");
        }
    }

    private async Task<BackupManifest> WriteAsync(ShopFolder shop, string part, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var copy = part + ".db";
        CheckRoom(part, 2 * new FileInfo(shop.Database).Length);
        // It holds whatever the database holds, and must be no more open than that from its first byte on.
        await Create(copy).DisposeAsync();
        var takenAt = clock.GetUtcNow().UtcDateTime;
        progress?.Report("Copying the database");
        await SqliteCopy.TakeAsync(shop.Database, copy, cancellationToken);
        progress?.Report("Checking the copy");
        if (await SqliteCopy.ProblemOfAsync(copy, cancellationToken) is { } problem) throw new DatabaseDamagedException(problem);
        await using var target = Create(part);
        BackupManifest manifest;
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true)) manifest = await FillAsync(archive, shop, copy, takenAt, progress, cancellationToken);
        target.Flush(flushToDisk: true);
        return manifest;
    }

    private async Task<BackupManifest> FillAsync(
        ZipArchive archive, ShopFolder shop, string copy, DateTime takenAt, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        List<BackupEntry> entries = [];
        List<string> missing = [];
        await using (var database = File.OpenRead(copy))
            entries.Add(await AddAsync(archive, BackupManifest.Database, database, CompressionLevel.Fastest, cancellationToken));
        foreach (var key in Directory.Exists(shop.Keys) ? Directory.GetFiles(shop.Keys) : [])
        {
            await using var content = File.OpenRead(key);
            entries.Add(await AddAsync(archive, BackupManifest.Keys + Path.GetFileName(key), content, CompressionLevel.Fastest, cancellationToken));
        }

        var files = await SqliteCopy.FilesAsync(copy, cancellationToken);
        progress?.Report($"Adding {files.Count} files");
        foreach (var file in files)
        {
            if (await AddFileAsync(archive, file, cancellationToken) is { } entry) entries.Add(entry);
            else missing.Add(file.StorageKey);
        }

        var version = typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        var migration = (await SqliteCopy.MigrationsAsync(copy, cancellationToken)).LastOrDefault("");
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, version, migration, takenAt, await SqliteCopy.CountAsync(copy, cancellationToken), entries, missing);
        await using var last = archive.CreateEntry(BackupManifest.Name).Open();
        manifest.Write(last);
        return manifest;
    }

    /// <summary>Null where the shop itself does not have the file, or no longer as it was.</summary>
    private async Task<BackupEntry?> AddFileAsync(ZipArchive archive, Blob file, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await blobs.OpenLocalAsync(file, cancellationToken);
            var (_, sha256) = await HashedCopy.CopyAsync(content, Stream.Null, long.MaxValue, cancellationToken);
            if (sha256 != file.Checksum) return null;
            content.Position = 0;
            // Pictures and packed feeds do not get smaller.
            return await AddAsync(archive, BackupManifest.Blobs + file.StorageKey, content, CompressionLevel.NoCompression, cancellationToken);
        }
        catch (BlobNotFoundException)
        {
            return null;
        }
    }

    private static async Task<BackupEntry> AddAsync(ZipArchive archive, string name, Stream content, CompressionLevel level, CancellationToken cancellationToken)
    {
        await using var entry = archive.CreateEntry(name, level).Open();
        var (size, sha256) = await HashedCopy.CopyAsync(content, entry, long.MaxValue, cancellationToken);
        return new BackupEntry(name, size, sha256);
    }

    /// <summary>For the shop's own account only: keys and customers are in it.</summary>
    private static FileStream Create(string path)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, how);
    }

    internal static void CheckRoom(string path, long needed)
    {
        var free = new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace;
        if (free < needed) throw new NoRoomException(needed, free);
    }
}

/// <summary>What was backed up.</summary>
/// <param name="Size">Of the archive, in bytes.</param>
/// <param name="TakenAt">Everything that was committed before is in it (UTC).</param>
/// <param name="Counts">Rows by table.</param>
/// <param name="Missing">Files that the shop itself does not have any more.</param>
public sealed record BackupReport(string File, long Size, DateTime TakenAt, IReadOnlyDictionary<string, long> Counts, IReadOnlyList<string> Missing);
