using System.Security.Cryptography;
using System.Text;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class BlobContract(DatabaseFixture database)
{
    private BlobArchive Archive => database.Get<BlobArchive>();

    [ContractFact]
    public async Task Add_SameBytesAtOnce_StoresThemOnce()
    {
        var bytes = Encoding.UTF8.GetBytes($"content {Make.Next()}");
        var blobs = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Archive.AddAsync(new MemoryStream(bytes), $"../../{i}.txt", "text/plain")));

        var blob = Assert.Single(blobs.DistinctBy(b => b.Id));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), blob.Checksum);
        Assert.Equal(bytes.Length, blob.SizeBytes);
        Assert.DoesNotContain("..", blob.Filename);
        await using var stream = await Archive.OpenReadAsync(blob);
        using var reader = new StreamReader(stream);
        Assert.Equal(Encoding.UTF8.GetString(bytes), await reader.ReadToEndAsync());
    }

    [ContractFact]
    public async Task Add_TooLong_IsRefusedAndLeavesNothing()
    {
        var refusal = await Assert.ThrowsAsync<BlobTooLargeException>(
            () => Archive.AddAsync(new MemoryStream(new byte[200_000]), "big", "text/plain", maxBytes: 100_000));
        Assert.Equal("FILE_TOO_LARGE", refusal.Code);
    }

    [ContractFact]
    public async Task OpenLocal_AnyStore_ReadsWithoutWaiting()
    {
        var bytes = RandomNumberGenerator.GetBytes(700_000);
        var blob = await Archive.AddAsync(new MemoryStream(bytes), "a.bin", "application/octet-stream");

        await using var file = Assert.IsType<FileStream>(await Archive.OpenLocalAsync(blob));

        var read = new byte[bytes.Length];
        for (var time = 0; time < 2; time++)
        {
            file.Position = 0;
            file.ReadExactly(read);
            Assert.True(bytes.AsSpan().SequenceEqual(read));
        }
    }

    [ContractFact]
    public async Task Add_AfterTheStoreWasChanged_KeepsOldBlobsAndMovesThoseThatComeAgain()
    {
        var folder = Directory.CreateTempSubdirectory("commerce-blobs");
        var old = new FileSystemBlobStore(folder.FullName);
        var contexts = database.Get<IDbContextFactory<CommerceDbContext>>();
        var bytes = Encoding.UTF8.GetBytes($"moved {Make.Next()}");
        var before = await new BlobArchive(new BlobStores(old), contexts).AddAsync(new MemoryStream(bytes), "a.txt", "text/plain");
        var today = new BlobArchive(new BlobStores(new NewStore(old), old), contexts);

        await using (var stream = await today.OpenReadAsync(before)) Assert.Equal(bytes.Length, stream.Length);
        var again = await today.AddAsync(new MemoryStream(bytes), "b.txt", "text/plain");

        Assert.Equal((before.Id, "new"), (again.Id, again.StorageProvider));
        await using var context = database.NewContext();
        Assert.Equal("new", await context.Blobs.Where(row => row.Id == before.Id).Select(row => row.StorageProvider).SingleAsync());
        await Assert.ThrowsAsync<BlobNotFoundException>(() => today.OpenReadAsync(new Blob { StorageKey = before.StorageKey, StorageProvider = "unknown" }));
        folder.Delete(recursive: true);
    }

    /// <summary>Another name for a store.</summary>
    private sealed class NewStore(IBlobStore store) : IBlobStore
    {
        public string Provider => "new";

        public Task<StoredContent> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken = default) => store.SaveAsync(content, maxBytes, cancellationToken);

        public Task<Stream> OpenReadAsync(string storageKey, CancellationToken cancellationToken = default) => store.OpenReadAsync(storageKey, cancellationToken);
    }
}

public sealed class SqliteBlobTests(SqliteDatabase database) : BlobContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresBlobTests(PostgresDatabase database) : BlobContract(database), IClassFixture<PostgresDatabase>;
