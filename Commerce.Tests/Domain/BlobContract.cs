using System.Security.Cryptography;
using System.Text;
using Commerce.Domain.Files;
using Commerce.Tests.Domain.Support;
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
        using var stream = Archive.OpenRead(blob);
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
    public void OpenRead_KeyThatLeavesTheFolder_IsNotFound() => Assert.Throws<BlobNotFoundException>(
        () => Archive.OpenRead(new Blob { StorageKey = "../../../../../../etc/passwd" }));
}

public sealed class SqliteBlobTests(SqliteDatabase database) : BlobContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresBlobTests(PostgresDatabase database) : BlobContract(database), IClassFixture<PostgresDatabase>;
