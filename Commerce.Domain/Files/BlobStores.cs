namespace Commerce.Domain.Files;

/// <summary>
/// The store that takes what is new, and besides it those that may hold what was stored before the setting was another one.
/// </summary>
/// <param name="current">Takes what is new.</param>
/// <param name="others">Are only read.</param>
public sealed class BlobStores(IBlobStore current, params IReadOnlyList<IBlobStore> others)
{
    public IBlobStore Current => current;

    /// <summary>The store that keeps a blob.</summary>
    /// <exception cref="BlobNotFoundException">It is one that this shop does not know (any more).</exception>
    public IBlobStore Of(Blob blob) =>
        blob.StorageProvider == current.Provider ? current
            : others.FirstOrDefault(store => store.Provider == blob.StorageProvider) ?? throw new BlobNotFoundException(blob.StorageKey);
}
