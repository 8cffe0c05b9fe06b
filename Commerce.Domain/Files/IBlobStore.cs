namespace Commerce.Domain.Files;

/// <summary>Keeps bytes under the SHA-256 of their content.</summary>
public interface IBlobStore
{
    /// <summary>The name written into <see cref="Blob.StorageProvider"/>.</summary>
    string Provider { get; }

    /// <summary>
    /// Stores a stream without holding it in memory. When it returns, the bytes are kept for good; when it fails, nothing is left that anybody sees.
    /// </summary>
    /// <exception cref="BlobTooLargeException">The stream is longer than <paramref name="maxBytes"/>.</exception>
    Task<StoredContent> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken = default);

    /// <summary>Opens stored bytes for reading. The stream can seek; bytes that lie elsewhere come asynchronously only.</summary>
    /// <exception cref="BlobNotFoundException">Nothing is stored under the key.</exception>
    Task<Stream> OpenReadAsync(string storageKey, CancellationToken cancellationToken = default);
}
