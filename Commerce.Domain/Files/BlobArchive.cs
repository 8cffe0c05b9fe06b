using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Files;

/// <summary>Files with their names: the store's bytes and the database's rows.</summary>
public sealed class BlobArchive(IBlobStore store, IDbContextFactory<CommerceDbContext> contexts)
{
    /// <summary>100 MiB.</summary>
    public const long DefaultMaxBytes = 100L * 1024 * 1024;

    /// <summary>
    /// Stores a stream and returns its row. The same bytes give the same row, with the name they first came with.
    /// </summary>
    /// <exception cref="BlobTooLargeException">The stream is longer than <paramref name="maxBytes"/>.</exception>
    public async Task<Blob> AddAsync(
        Stream content, string filename, string contentType, long maxBytes = DefaultMaxBytes, CancellationToken cancellationToken = default)
    {
        var stored = await store.SaveAsync(content, maxBytes, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(context, stored, cancellationToken) is { } known) return known;
        var blob = new Blob
        {
            StorageKey = stored.StorageKey,
            Filename = Path.GetFileName(filename),
            ContentType = contentType,
            SizeBytes = stored.SizeBytes,
            Checksum = stored.Checksum,
            StorageProvider = store.Provider,
        };
        context.Blobs.Add(blob);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return blob;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody stored the same bytes at the same moment.
            return await FindAsync(context, stored, cancellationToken) ?? throw new BlobNotFoundException(stored.StorageKey);
        }
    }

    /// <summary>Opens a blob for reading; the stream can seek.</summary>
    /// <exception cref="BlobNotFoundException">The store does not have it.</exception>
    public Stream OpenRead(Blob blob) => store.OpenRead(blob.StorageKey);

    private static Task<Blob?> FindAsync(CommerceDbContext context, StoredContent stored, CancellationToken cancellationToken) =>
        context.Blobs.AsNoTracking().FirstOrDefaultAsync(blob => blob.StorageKey == stored.StorageKey, cancellationToken);
}
