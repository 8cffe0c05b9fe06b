using System.Security.Cryptography;

namespace HotChocolate.Language;

/// <summary>Hashes documents with MD5. Hot Chocolate's default; clients mostly send SHA-256.</summary>
public sealed class MD5DocumentHashProvider : DocumentHashProviderBase
{
    public MD5DocumentHashProvider()
        : this(HashFormat.Base64)
    {
    }

    public MD5DocumentHashProvider(HashFormat format)
        : base(format)
    {
    }

    public override string Name => "md5Hash";

    // The hash names a document; nothing relies on it being hard to forge.
#pragma warning disable CA5351
    private protected override int HashDocument(ReadOnlySpan<byte> document, Span<byte> hash) => MD5.HashData(document, hash);
#pragma warning restore CA5351
}
