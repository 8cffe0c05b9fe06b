using System.Security.Cryptography;

namespace HotChocolate.Language;

/// <summary>Hashes documents with SHA1.</summary>
public sealed class Sha1DocumentHashProvider : DocumentHashProviderBase
{
    public Sha1DocumentHashProvider()
        : this(HashFormat.Base64)
    {
    }

    public Sha1DocumentHashProvider(HashFormat format)
        : base(format)
    {
    }

    public override string Name => "sha1Hash";

    // The hash names a document; nothing relies on it being hard to forge.
#pragma warning disable CA5350
    private protected override int HashDocument(ReadOnlySpan<byte> document, Span<byte> hash) => SHA1.HashData(document, hash);
#pragma warning restore CA5350
}
