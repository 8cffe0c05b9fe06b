namespace Commerce.Domain.Files;

/// <summary>The store does not have it.</summary>
public sealed class BlobNotFoundException(string storageKey)
    : DomainException("BLOB_NOT_FOUND", $"Nothing is stored under '{storageKey}'.");

/// <summary>The file is longer than is allowed here.</summary>
public sealed class BlobTooLargeException(long maxBytes)
    : DomainException("FILE_TOO_LARGE", $"The file is too large: at most {maxBytes / (1024 * 1024)} MiB are possible.", "file");
