using System.Buffers;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Commerce.Domain.Files;

/// <summary>
/// Bytes on their way into a store that wants to know their checksum and length before it takes them: in memory as long as they are few, else in a file
/// of this machine's that nobody else sees and that goes with it.
/// </summary>
internal sealed partial class Spool : IAsyncDisposable
{
    private const int BufferSize = 81920;

    private Spool(Stream content, string checksum)
    {
        Content = content;
        Checksum = checksum;
    }

    /// <summary>At its beginning; it can seek.</summary>
    public Stream Content { get; }

    public long Size => Content.Length;

    /// <summary>SHA-256 in lower-case hex.</summary>
    public string Checksum { get; }

    /// <summary>Where a store keeps the content: two levels, so that no folder grows large.</summary>
    public string Key => KeyOf(Checksum);

    public static string KeyOf(string checksum) => $"{checksum[..2]}/{checksum[2..4]}/{checksum}";

    public static bool IsKey(string key) => KeyPattern().IsMatch(key);

    /// <exception cref="BlobTooLargeException">The stream is longer than <paramref name="maxBytes"/>.</exception>
    public static async Task<Spool> ReadAsync(Stream content, long maxBytes, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        Stream spooled = new MemoryStream();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            int read;
            while ((read = await content.ReadAsync(buffer.AsMemory(0, BufferSize), cancellationToken)) > 0)
            {
                if (spooled.Length + read > maxBytes) throw new BlobTooLargeException(maxBytes);
                hash.AppendData(buffer, 0, read);
                if (spooled is MemoryStream && spooled.Length + read > BlobPart.Size) spooled = await MoveAsync(spooled, cancellationToken);
                await spooled.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            spooled.Position = 0;
            return new Spool(spooled, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await spooled.DisposeAsync();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A file that goes when it is closed.</summary>
    public static FileStream NewFile() => new(
        Path.Combine(Path.GetTempPath(), $"commerce-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize,
        FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    [GeneratedRegex(@"\A[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}\z")]
    private static partial Regex KeyPattern();

    private static async Task<Stream> MoveAsync(Stream few, CancellationToken cancellationToken)
    {
        var file = NewFile();
        try
        {
            few.Position = 0;
            await few.CopyToAsync(file, cancellationToken);
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
