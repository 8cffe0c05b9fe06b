using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Files;

/// <summary>
/// Keeps blobs in the PostgreSQL database that all nodes share, in parts, so that neither the shop nor the database ever holds a whole one in memory. A blob
/// is written in one transaction, once the whole of it has come in: who uploads slowly holds no connection.
/// </summary>
public sealed class DatabaseBlobStore(IDbContextFactory<PostgresCommerceDbContext> contexts) : IBlobStore
{
    public const string Name = "database";

    public string Provider => Name;

    public async Task<StoredContent> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken = default)
    {
        await using var spool = await Spool.ReadAsync(content, maxBytes, cancellationToken);
        var stored = new StoredContent(spool.Key, spool.Checksum, spool.Size);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.BlobContents.AnyAsync(row => row.StorageKey == stored.StorageKey, cancellationToken)) return stored;
        try
        {
            await WriteAsync(context, spool, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Another one stored the same bytes at the same moment, and is through: the database had this one wait for it.
        }

        return stored;
    }

    public async Task<Stream> OpenReadAsync(string storageKey, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var content = await context.BlobContents.AsNoTracking().FirstOrDefaultAsync(row => row.StorageKey == storageKey, cancellationToken)
            ?? throw new BlobNotFoundException(storageKey);
        return new PartStream(content.SizeBytes, BlobPart.Size, (number, token) => ReadAsync(content.Id, number, token));
    }

    private static async Task WriteAsync(PostgresCommerceDbContext context, Spool spool, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var row = new BlobContent { StorageKey = spool.Key, SizeBytes = spool.Size };
        context.BlobContents.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        for (var number = 0; ; number++)
        {
            var bytes = new byte[Math.Min(BlobPart.Size, spool.Size - spool.Content.Position)];
            if (bytes.Length == 0) break;
            await spool.Content.ReadExactlyAsync(bytes, cancellationToken);
            context.BlobParts.Add(new BlobPart { ContentId = row.Id, Number = number, Bytes = bytes });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    // A connection for each part: who downloads slowly holds none.
    private async Task<byte[]> ReadAsync(int contentId, int number, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.BlobParts.Where(part => part.ContentId == contentId && part.Number == number).Select(part => part.Bytes)
            .FirstOrDefaultAsync(cancellationToken) ?? [];
    }
}
