namespace Commerce.Domain.Files;

/// <summary>What a store knows about the bytes it keeps.</summary>
/// <param name="StorageKey">The store's own address.</param>
/// <param name="Checksum">SHA-256 in lower-case hex.</param>
public sealed record StoredContent(string StorageKey, string Checksum, long SizeBytes);
