namespace Commerce.Domain;

/// <summary>
/// A row that several people edit. <see cref="Version"/> is a concurrency token: it starts at 1 and grows by one with each
/// edit, and a save based on an older version is refused. Movements of stock do not count as edits.
/// </summary>
public interface IVersioned
{
    int Version { get; set; }
}
