using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="FeedColumns">Those that any table may have.</param>
/// <param name="Woocommerce">Those of WooCommerce's tables.</param>
/// <param name="Google">Those of Google's tables.</param>
/// <param name="ProductFeed">The feed whose columns are asked about; null without one.</param>
public sealed record FeedMappingsData(
    IReadOnlyList<FeedMappingRow> FeedMappings, IReadOnlyList<KnownColumn> FeedColumns, IReadOnlyList<KnownColumn> Woocommerce, IReadOnlyList<KnownColumn> Google, FeedWithColumns? ProductFeed)
{
    public static readonly GraphQLOperation<FeedMappingsData> Operation = GraphQLOperation<FeedMappingsData>.Load("Feeds/Operations/FeedMappings.graphql");
}

public sealed record FeedMappingRow(string Id, string Supplier, DateTimeOffset UpdatedAt, IReadOnlyList<MappedColumn> Columns);

/// <param name="Target">Null for a column that is left out.</param>
public sealed record MappedColumn(string Column, string? Target);

public sealed record KnownColumn(string Name, string Meaning);

public sealed record FeedWithColumns(string Id, string Filename, string? Format, string? Supplier, IReadOnlyList<string> UnknownColumns);
