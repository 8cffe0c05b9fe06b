using System.Buffers;
using System.Security.Cryptography;

namespace Commerce.Domain.Files;

/// <summary>Copies a stream, and tells what went through.</summary>
internal static class HashedCopy
{
    private const int BufferSize = 81920;

    /// <returns>The bytes and their SHA-256 in lower-case hex.</returns>
    /// <exception cref="BlobTooLargeException">The stream is longer than <paramref name="maxBytes"/>.</exception>
    public static async Task<(long Size, string Sha256)> CopyAsync(Stream from, Stream to, long maxBytes, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long size = 0;
            int read;
            while ((read = await from.ReadAsync(buffer.AsMemory(0, BufferSize), cancellationToken)) > 0)
            {
                size += read;
                if (size > maxBytes) throw new BlobTooLargeException(maxBytes);
                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
