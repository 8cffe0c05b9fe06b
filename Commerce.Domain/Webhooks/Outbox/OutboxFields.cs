using System.Text.Json;

namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>What columns are called where events name them.</summary>
internal static class OutboxFields
{
    /// <summary>As in the graph: <c>priceCents</c>, and <c>category</c> for the key of one.</summary>
    public static string NameOf(string column) =>
        JsonNamingPolicy.CamelCase.ConvertName(column.EndsWith("Id", StringComparison.Ordinal) ? column[..^2] : column);
}
