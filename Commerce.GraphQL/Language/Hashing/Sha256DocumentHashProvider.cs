using System.Security.Cryptography;

namespace HotChocolate.Language;

/// <summary>Hashes documents with SHA256. What persisted-query clients send.</summary>
public sealed class Sha256DocumentHashProvider : DocumentHashProviderBase
{
    public Sha256DocumentHashProvider()
        : this(HashFormat.Base64)
    {
    }

    public Sha256DocumentHashProvider(HashFormat format)
        : base(format)
    {
    }

    public override string Name => "sha256Hash";

    private protected override int HashDocument(ReadOnlySpan<byte> document, Span<byte> hash) => SHA256.HashData(document, hash);
}
