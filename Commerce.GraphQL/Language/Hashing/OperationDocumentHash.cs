using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>The hash of a document, and how it was made.</summary>
public readonly struct OperationDocumentHash
{
    public OperationDocumentHash(string hash, string algorithm, HashFormat format)
    {
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(algorithm);
        Hash = hash;
        AlgorithmName = algorithm;
        Format = format;
    }

    public string Hash { get; }

    /// <summary>The name of the <see cref="IDocumentHashProvider"/>.</summary>
    public string AlgorithmName { get; }

    public HashFormat Format { get; }
}
