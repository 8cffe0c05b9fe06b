using System.Globalization;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Backups;

/// <summary>
/// Puts a shop back from an archive. Everything is unpacked beside the shop and checked there first; only then are names changed, by a plan that survives a
/// crash: afterwards there is the old shop or the new one.
/// </summary>
public sealed class BackupReader(DataOptions options, IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock)
{
    private const string StagePrefix = "restoring-";

    private const string PostgresAdvice = "Use pg_restore --clean --dbname=commerce shop.dump. Keys are in the database; so are files, unless they are kept in S3 or in a folder, which has a copy of its own.";

    /// <param name="force">Whether a shop that is there is moved aside.</param>
    /// <exception cref="DomainException">See BackupErrors.cs.</exception>
    public async Task<RestoreReport> RestoreAsync(string file, bool force, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        if (options.Provider != DatabaseProvider.Sqlite) throw new BackupOfServerException(PostgresAdvice);
        var shop = new ShopFolder(options);
        using var archive = await BackupArchive.OpenAsync(Path.GetFullPath(file), cancellationToken);
        await using var owned = shop.Own();
        RestorePlan.Finish(shop.Folder);
        if (shop.HasData && !force) throw new FolderHasDataException(shop.Folder);
        BackupWriter.CheckRoom(Path.Combine(shop.Folder, "x"), archive.Manifest.Size);
        // What an interrupted restore left behind was never the shop's.
        foreach (var left in Directory.GetDirectories(shop.Folder, StagePrefix + "*")) Directory.Delete(left, recursive: true);
        var staged = StagePrefix + Guid.NewGuid().ToString("N");
        try
        {
            progress?.Report("Unpacking and comparing checksums");
            await UnpackAsync(archive, Path.Combine(shop.Folder, staged), cancellationToken);
            progress?.Report("Checking the database");
            await CheckAsync(archive.Manifest, Path.Combine(shop.Folder, staged, BackupManifest.Database), cancellationToken);
            // Wherever they were kept before, they are in the shop's folder now.
            await SqliteCopy.MoveFilesAsync(Path.Combine(shop.Folder, staged, BackupManifest.Database), FileSystemBlobStore.Name, archive.Manifest.Missing, cancellationToken);
        }
        catch
        {
            if (Directory.Exists(Path.Combine(shop.Folder, staged))) Directory.Delete(Path.Combine(shop.Folder, staged), recursive: true);
            throw;
        }

        var aside = string.Create(CultureInfo.InvariantCulture, $"before-{clock.GetUtcNow():yyyyMMdd'T'HHmmss}-{staged[^6..]}");
        var had = shop.HasData;
        PlanOf(shop, staged, aside).Run(shop.Folder);
        if (!had) Directory.Delete(Path.Combine(shop.Folder, aside), recursive: true);
        return new RestoreReport(archive.Manifest.TakenAt, archive.Manifest.Counts, archive.Manifest.Missing, had ? Path.Combine(shop.Folder, aside) : null);
    }

    private static async Task UnpackAsync(BackupArchive archive, string stage, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(stage, "keys"));
        Directory.CreateDirectory(Path.Combine(stage, "blobs"));
        foreach (var entry in archive.Manifest.Entries)
        {
            // The store of files keeps its content one level deeper than the archive.
            var name = entry.Name.StartsWith(BackupManifest.Blobs, StringComparison.Ordinal) ? $"blobs/content/{entry.Name[BackupManifest.Blobs.Length..]}" : entry.Name;
            var path = Path.Combine(stage, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows() && entry.Name.StartsWith(BackupManifest.Keys, StringComparison.Ordinal)) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var target = new FileStream(path, how);
            await archive.CopyAsync(entry, target, cancellationToken);
            target.Flush(flushToDisk: true);
        }
    }

    private async Task CheckAsync(BackupManifest manifest, string database, CancellationToken cancellationToken)
    {
        if (await SqliteCopy.ProblemOfAsync(database, cancellationToken) is { } problem) throw new BackupDamagedException(problem);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await SqliteCopy.MigrationsAsync(database, cancellationToken)).Except(context.Database.GetMigrations()).LastOrDefault() is { } unknown)
            throw new BackupIsNewerException(manifest.Product, unknown);
        if (!manifest.Counts.SequenceEqual(await SqliteCopy.CountAsync(database, cancellationToken))) throw new BackupDamagedException("the database has other rows than were counted");
        var packed = manifest.Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        if ((await SqliteCopy.FilesAsync(database, cancellationToken)).FirstOrDefault(blob => !packed.Contains(BackupManifest.Blobs + blob.StorageKey) && !manifest.Missing.Contains(blob.StorageKey)) is { StorageKey: var key })
            throw new BackupDamagedException($"the file '{key}' is missing");
    }

    private static RestorePlan PlanOf(ShopFolder shop, string staged, string aside)
    {
        var database = Path.Combine(staged, BackupManifest.Database);
        // A log beside the database belongs to it, and would be taken for one of its successor.
        return new RestorePlan(aside, staged,
        [
            new(shop.Database + "-wal", null, database),
            new(shop.Database + "-shm", null, database),
            new(shop.Database, database, database),
            new("keys", Path.Combine(staged, "keys"), Path.Combine(staged, "keys")),
            new("blobs", Path.Combine(staged, "blobs"), Path.Combine(staged, "blobs")),
        ]);
    }
}

/// <summary>What was put back.</summary>
/// <param name="TakenAt">When the archive was made (UTC).</param>
/// <param name="Counts">Rows by table.</param>
/// <param name="Missing">Files that the shop did not have when it was backed up.</param>
/// <param name="Aside">Where what was there before lies now; null where nothing was.</param>
public sealed record RestoreReport(DateTime TakenAt, IReadOnlyDictionary<string, long> Counts, IReadOnlyList<string> Missing, string? Aside);
