using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Files;

/// <summary>Files with their names: the store's bytes and the database's rows.</summary>
public sealed class BlobArchive(BlobStores stores, IDbContextFactory<CommerceDbContext> contexts)
{
    /// <summary>100 MiB.</summary>
    public const long DefaultMaxBytes = 100L * 1024 * 1024;

    /// <summary>
    /// Stores a stream and returns its row. The same bytes give the same row, with the name they first came with. The bytes come first: should the row
    /// fail, they lie there for nothing until somebody brings them again, but there is never a row without bytes.
    /// </summary>
    /// <exception cref="BlobTooLargeException">The stream is longer than <paramref name="maxBytes"/>.</exception>
    public async Task<Blob> AddAsync(
        Stream content, string filename, string contentType, long maxBytes = DefaultMaxBytes, CancellationToken cancellationToken = default)
    {
        var store = stores.Current;
        var stored = await store.SaveAsync(content, maxBytes, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(context, stored, cancellationToken) is { } known) return await MovedAsync(context, known, store, cancellationToken);
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

    /// <summary>Opens a blob to be sent on; the stream can seek, and is read asynchronously.</summary>
    /// <exception cref="BlobNotFoundException">The store does not have it.</exception>
    public Task<Stream> OpenReadAsync(Blob blob, CancellationToken cancellationToken = default) => stores.Of(blob).OpenReadAsync(blob.StorageKey, cancellationToken);

    /// <summary>
    /// Opens a blob for who reads it as parsers do, again and again and without waiting: as a file of this machine's, which is fetched first where the
    /// store is elsewhere.
    /// </summary>
    /// <exception cref="BlobNotFoundException">The store does not have it.</exception>
    public async Task<Stream> OpenLocalAsync(Blob blob, CancellationToken cancellationToken = default)
    {
        var content = await OpenReadAsync(blob, cancellationToken);
        if (content is FileStream) return content;
        await using (content)
        {
            var file = Spool.NewFile();
            try
            {
                await content.CopyToAsync(file, cancellationToken);
                file.Position = 0;
                return file;
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Bytes that are brought again are in the store of today, wherever they were before.</summary>
    private static async Task<Blob> MovedAsync(CommerceDbContext context, Blob known, IBlobStore store, CancellationToken cancellationToken)
    {
        if (known.StorageProvider == store.Provider) return known;
        known.StorageProvider = store.Provider;
        await context.Blobs.Where(row => row.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.StorageProvider, store.Provider), cancellationToken);
        return known;
    }

    private static Task<Blob?> FindAsync(CommerceDbContext context, StoredContent stored, CancellationToken cancellationToken) =>
        context.Blobs.AsNoTracking().FirstOrDefaultAsync(blob => blob.StorageKey == stored.StorageKey, cancellationToken);
}
