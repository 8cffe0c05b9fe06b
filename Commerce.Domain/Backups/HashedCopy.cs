using System.Security.Cryptography;

namespace Commerce.Domain.Backups;

/// <summary>Copies a stream, and tells what went through.</summary>
internal static class HashedCopy
{
    private const int BufferSize = 256 * 1024;

    public static async Task<(long Size, string Sha256)> CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        long size = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            size += read;
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
