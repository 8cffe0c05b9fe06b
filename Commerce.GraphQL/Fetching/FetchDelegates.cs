namespace HotChocolate.Fetching;

/// <summary>Loads one value per key.</summary>
public delegate Task<IReadOnlyDictionary<TKey, TValue>> FetchBatch<TKey, TValue>(
    IReadOnlyList<TKey> keys,
    CancellationToken cancellationToken)
    where TKey : notnull;

/// <summary>Loads several values per key.</summary>
public delegate Task<ILookup<TKey, TValue>> FetchGroup<TKey, TValue>(
    IReadOnlyList<TKey> keys,
    CancellationToken cancellationToken)
    where TKey : notnull;

/// <summary>Loads the value of a key.</summary>
public delegate Task<TValue> FetchCache<in TKey, TValue>(TKey key, CancellationToken cancellationToken) where TKey : notnull;
