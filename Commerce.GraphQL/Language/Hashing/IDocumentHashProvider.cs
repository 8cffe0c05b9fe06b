namespace HotChocolate.Language;

/// <summary>Computes the hash by which a document is cached and stored, and by which clients may ask for it.</summary>
public interface IDocumentHashProvider
{
    /// <summary>The name under which clients send the hash, for example <c>sha256Hash</c>.</summary>
    string Name { get; }

    HashFormat Format { get; }

    /// <param name="document">The source in UTF-8.</param>
    string ComputeHash(ReadOnlySpan<byte> document);
}
