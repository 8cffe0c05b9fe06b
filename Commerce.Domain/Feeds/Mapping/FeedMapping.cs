using System.Text.Json;

namespace Commerce.Domain.Feeds.Mapping;

/// <summary>What a supplier calls the columns that the shop knows: learned once, used for each of the supplier's files.</summary>
public sealed class FeedMapping : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    /// <summary>Unique in the shop.</summary>
    public string Supplier { get; set; } = "";

    /// <summary>The columns as a JSON object: by the supplier's name the shop's, or null for one that is left out.</summary>
    public string Columns { get; set; } = "{}";

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>The columns, in the order in which they were given.</summary>
    public IReadOnlyList<MappedColumn> ReadColumns() => Read(Columns);

    /// <summary>Reads what <see cref="Write"/> wrote; nothing for null.</summary>
    public static IReadOnlyList<MappedColumn> Read(string? columns) => columns is null
        ? []
        : [.. JsonSerializer.Deserialize<Dictionary<string, string?>>(columns)!.Select(pair => new MappedColumn(pair.Key, pair.Value))];

    public static string Write(IEnumerable<MappedColumn> columns) => JsonSerializer.Serialize(columns.ToDictionary(column => column.Column, column => column.Target));
}

/// <summary>One column of a supplier's file.</summary>
/// <param name="Column">As the file calls it.</param>
/// <param name="Target">As the shop calls it; null for a column that is left out.</param>
public sealed record MappedColumn(string Column, string? Target);
