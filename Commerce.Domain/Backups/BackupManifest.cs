using System.Text.Json;

namespace Commerce.Domain.Backups;

/// <summary>What stands in an archive: its own last entry, <c>manifest.json</c>.</summary>
/// <param name="Format">The version of the archive's form.</param>
/// <param name="Product">The version of the program that made it.</param>
/// <param name="Migration">The last migration of its database: an older program cannot read it.</param>
/// <param name="TakenAt">Everything that was committed by then is in it (UTC).</param>
/// <param name="Counts">How many rows there are, by table, for whoever compares.</param>
/// <param name="Entries">Every file of the archive but this.</param>
/// <param name="Missing">Keys of files that the database names and the shop itself did not have.</param>
internal sealed record BackupManifest(
    int Format,
    string Product,
    string Migration,
    DateTime TakenAt,
    IReadOnlyDictionary<string, long> Counts,
    IReadOnlyList<BackupEntry> Entries,
    IReadOnlyList<string> Missing)
{
    public const int CurrentFormat = 1;
    public const string Name = "manifest.json";
    public const string Database = "commerce.db";
    public const string Keys = "keys/";
    public const string Blobs = "blobs/";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>In bytes, unpacked.</summary>
    public long Size => Entries.Sum(entry => entry.Size);

    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, s_json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static BackupManifest Read(Stream stream) => JsonSerializer.Deserialize<BackupManifest>(stream, s_json) ?? throw new JsonException("There is nothing in it.");
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Where it lies, with slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hex.</param>
internal sealed record BackupEntry(string Name, long Size, string Sha256);
