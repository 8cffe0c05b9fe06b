using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Domain.Files;

namespace Commerce.Domain.Backups;

/// <summary>An archive that is read. Nothing in it is believed that its manifest does not say, and nothing of that without its checksum.</summary>
internal sealed partial class BackupArchive : IDisposable
{
    private readonly ZipArchive _archive;

    private BackupArchive(ZipArchive archive, BackupManifest manifest) => (_archive, Manifest) = (archive, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="BackupFileNotFoundException" />
    /// <exception cref="BackupDamagedException" />
    public static async Task<BackupArchive> OpenAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new BackupFileNotFoundException(file);
        try
        {
            var archive = await ZipFile.OpenReadAsync(file, cancellationToken);
            try
            {
                return new BackupArchive(archive, await ManifestOfAsync(archive, cancellationToken));
            }
            catch
            {
                archive.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new BackupDamagedException(exception.Message.TrimEnd('.'));
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>Reads all of it.</summary>
    /// <exception cref="BackupDamagedException" />
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in Manifest.Entries) await CopyAsync(entry, Stream.Null, cancellationToken);
    }

    /// <summary>Writes an entry to a stream.</summary>
    /// <exception cref="BackupDamagedException">It is not what the manifest says.</exception>
    public async Task CopyAsync(BackupEntry entry, Stream target, CancellationToken cancellationToken)
    {
        try
        {
            var found = _archive.GetEntry(entry.Name) ?? throw new BackupDamagedException($"'{entry.Name}' is missing");
            await using var content = await found.OpenAsync(cancellationToken);
            if (await HashedCopy.CopyAsync(content, target, long.MaxValue, cancellationToken) != (entry.Size, entry.Sha256)) throw new BackupDamagedException($"'{entry.Name}' is not what was written");
        }
        catch (InvalidDataException exception)
        {
            throw new BackupDamagedException($"'{entry.Name}' cannot be read: {exception.Message.TrimEnd('.')}");
        }
    }

    private static async Task<BackupManifest> ManifestOfAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var entry = archive.GetEntry(BackupManifest.Name) ?? throw new BackupDamagedException($"there is no {BackupManifest.Name} in it");
        await using var content = await entry.OpenAsync(cancellationToken);
        var manifest = BackupManifest.Read(content);
        if (manifest.Format != BackupManifest.CurrentFormat) throw new BackupIsNewerException(manifest.Product, $"format {manifest.Format}");
        // What an archive names is written to the disk, so it names nothing that could lie elsewhere.
        if (manifest.Entries.FirstOrDefault(one => !Name().IsMatch(one.Name)) is { } strange) throw new BackupDamagedException($"'{strange.Name}' is no part of a shop");
        if (manifest.Entries.All(one => one.Name != BackupManifest.Database)) throw new BackupDamagedException("there is no database in it");
        return manifest;
    }

    [GeneratedRegex(@"\A(commerce\.db|keys/[A-Za-z0-9][A-Za-z0-9._-]*|blobs/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64})\z")]
    private static partial Regex Name();
}
