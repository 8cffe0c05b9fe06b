using System.Buffers.Text;

namespace HotChocolate.Language;

/// <summary>What the hash providers share.</summary>
public abstract class DocumentHashProviderBase : IDocumentHashProvider
{
    private const int MaxHashSize = 32;

    private protected DocumentHashProviderBase(HashFormat format) => Format = format;

    public abstract string Name { get; }

    public HashFormat Format { get; }

    public string ComputeHash(ReadOnlySpan<byte> document)
    {
        Span<byte> buffer = stackalloc byte[MaxHashSize];
        ReadOnlySpan<byte> hash = buffer[..HashDocument(document, buffer)];
        return Format switch
        {
            HashFormat.Base64 => Base64Url.EncodeToString(hash),
            HashFormat.Hex => Convert.ToHexStringLower(hash),
        };
    }

    /// <summary>Writes the hash and returns its size in bytes.</summary>
    private protected abstract int HashDocument(ReadOnlySpan<byte> document, Span<byte> hash);
}
