namespace Commerce.Domain;

/// <summary>Somebody else was faster: the edit was based on a version that is no longer the current one.</summary>
public sealed class StaleVersionException(string entity, int expectedVersion, int? actualVersion)
    : DomainException("STALE_VERSION", actualVersion is { } actual
        ? $"{entity} was changed by somebody else: expected version {expectedVersion}, but it is at version {actual}."
        : $"{entity} was changed by somebody else since version {expectedVersion}.", "expectedVersion")
{
    public int ExpectedVersion { get; } = expectedVersion;

    /// <summary>The current version, when it is known.</summary>
    public int? ActualVersion { get; } = actualVersion;

    /// <summary>Refuses an edit whose <paramref name="expected"/> version is given and not the current one.</summary>
    public static void ThrowIfStale(string entity, IVersioned current, int? expected)
    {
        if (expected is { } version && version != current.Version)
            throw new StaleVersionException(entity, version, current.Version);
    }
}
