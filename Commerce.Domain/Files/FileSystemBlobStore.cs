namespace Commerce.Domain.Files;

/// <summary>Keeps blobs as files in a folder, two levels deep so that no folder grows large.</summary>
public sealed class FileSystemBlobStore(string folder) : IBlobStore
{
    private const int BufferSize = 81920;

    public const string Name = "file-system";

    public string Provider => Name;

    public async Task<StoredContent> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken = default)
    {
        var incoming = Path.Combine(folder, "incoming");
        Directory.CreateDirectory(incoming);
        var temporary = Path.Combine(incoming, Guid.NewGuid().ToString("N"));
        try
        {
            var (checksum, size) = await WriteAsync(content, temporary, maxBytes, cancellationToken);
            var key = Spool.KeyOf(checksum);
            var target = PathOf(key);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // A rename within one file system is atomic: a reader sees all of the file or none of it.
            if (!File.Exists(target)) File.Move(temporary, target, overwrite: true);
            return new StoredContent(key, checksum, size);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task<Stream> OpenReadAsync(string storageKey, CancellationToken cancellationToken = default)
    {
        var path = PathOf(storageKey);
        return File.Exists(path)
            ? Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous))
            : throw new BlobNotFoundException(storageKey);
    }

    private static async Task<(string Checksum, long Size)> WriteAsync(
        Stream content, string path, long maxBytes, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        var (size, checksum) = await HashedCopy.CopyAsync(content, file, maxBytes, cancellationToken);
        file.Flush(flushToDisk: true);
        return (checksum, size);
    }

    private string PathOf(string key)
    {
        // Keys come from the database; one that leaves the folder was not written by this store.
        var path = Path.GetFullPath(Path.Combine(folder, "content", key));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new BlobNotFoundException(key);
    }
}
