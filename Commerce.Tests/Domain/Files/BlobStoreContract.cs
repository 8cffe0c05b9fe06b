using System.Security.Cryptography;
using System.Text;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Files;

/// <summary>What every store of bytes promises.</summary>
public abstract class BlobStoreContract
{
    protected abstract IBlobStore Store { get; }

    [ContractFact]
    public async Task Saved_Bytes_ComeBackFromAnyPosition()
    {
        foreach (var length in (int[])[0, 1, BlobPart.Size, BlobPart.Size + 1, 3_000_000, S3BlobStore.UploadPart + 5]) await RoundTripAsync(length);
    }

    [ContractFact]
    public async Task Save_SameBytesAtOnceAndAgain_IsTheSame()
    {
        var bytes = RandomNumberGenerator.GetBytes(400_000);

        var stored = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Store.SaveAsync(new Trickle(bytes), long.MaxValue)));
        var again = await Store.SaveAsync(new MemoryStream(bytes), long.MaxValue);

        Assert.All(stored, one => Assert.Equal(again, one));
        await using var stream = await Store.OpenReadAsync(again.StorageKey);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)), Convert.ToHexString(SHA256.HashData(await RestAsync(stream))));
    }

    [ContractFact]
    public async Task Save_TooLongOrBrokenOff_LeavesNothing()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 100_001));
        var key = Spool.KeyOf(Convert.ToHexStringLower(SHA256.HashData(bytes)));

        await Assert.ThrowsAsync<BlobTooLargeException>(() => Store.SaveAsync(new MemoryStream(bytes), 100_000));
        await Assert.ThrowsAsync<IOException>(() => Store.SaveAsync(new Trickle(bytes, breaksOff: true), long.MaxValue));

        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync(key));
    }

    [ContractFact]
    public async Task OpenRead_KeyThatLeavesTheStore_IsNotFound() =>
        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync("../../../../../../etc/passwd"));

    private async Task RoundTripAsync(int length)
    {
        var bytes = RandomNumberGenerator.GetBytes(length);

        var stored = await Store.SaveAsync(new Trickle(bytes), long.MaxValue);
        await using var stream = await Store.OpenReadAsync(stored.StorageKey);

        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), (long)length), (stored.Checksum, stored.SizeBytes));
        Assert.Equal(length, stream.Length);
        Assert.True(stream.CanSeek);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)), Convert.ToHexString(SHA256.HashData(await RestAsync(stream))));
        foreach (var position in (int[])[0, length / 3, length - 1, length, length / 2])
        {
            if (position < 0) continue;
            stream.Seek(position, SeekOrigin.Begin);
            var some = new byte[Math.Min(1000, length - position)];
            await stream.ReadExactlyAsync(some);
            Assert.True(bytes.AsSpan(position, some.Length).SequenceEqual(some), $"At {position} of {length}");
        }
    }

    private static async Task<byte[]> RestAsync(Stream stream)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    /// <summary>Bytes as they come from a network: in pieces of any length, once, and of a length that nobody knows.</summary>
    private sealed class Trickle : MemoryStream
    {
        private readonly long? _end;

        public Trickle(byte[] bytes, bool breaksOff = false) : base(bytes) => _end = breaksOff ? bytes.Length / 2 : null;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            if (Position > _end) throw new IOException("The client has gone.");
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 50_000)], cancellationToken);
        }
    }
}

public sealed class FileSystemBlobStoreTests : BlobStoreContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("commerce-blobs");

    protected override IBlobStore Store => new FileSystemBlobStore(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);
}

[RequiresPostgres]
public sealed class DatabaseBlobStoreTests(PostgresDatabase database) : BlobStoreContract, IClassFixture<PostgresDatabase>
{
    protected override IBlobStore Store => new DatabaseBlobStore(database.Get<IDbContextFactory<PostgresCommerceDbContext>>());
}

public sealed class S3BlobStoreTests(FakeS3 s3) : BlobStoreContract, IClassFixture<FakeS3>, IDisposable
{
    private readonly S3BlobStore _store = new(s3.Options);

    protected override IBlobStore Store => _store;

    [Fact]
    public async Task Save_Refused_SaysSo()
    {
        using var stranger = new S3BlobStore(s3.Options with { SecretKey = "of somebody else" });

        await Assert.ThrowsAsync<Amazon.S3.AmazonS3Exception>(() => stranger.SaveAsync(new MemoryStream([1, 2, 3]), long.MaxValue));
    }

    [Fact]
    public async Task Save_PartLost_LeavesNoParts()
    {
        s3.RefusesPart = 2;
        await Assert.ThrowsAsync<Amazon.S3.AmazonS3Exception>(() => _store.SaveAsync(new MemoryStream(new byte[S3BlobStore.UploadPart + 7]), long.MaxValue));

        s3.RefusesPart = 0;
        Assert.Equal(0, s3.UnfinishedUploads);
    }

    public void Dispose() => _store.Dispose();
}
