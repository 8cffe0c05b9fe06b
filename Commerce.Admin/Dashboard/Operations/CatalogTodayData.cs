using Commerce.Admin.Client;

namespace Commerce.Admin.Dashboard.Operations;

/// <param name="LowStock">Of those who keep the catalog; null for others.</param>
/// <param name="NoStock">The same.</param>
public sealed record CatalogTodayData(HowMany? LowStock, HowMany? NoStock, HowMany Low, HowMany Out, HowMany Hidden, HowMany Unhappy, WorstReviews Worst)
{
    public static readonly GraphQLOperation<CatalogTodayData> Operation = GraphQLOperation<CatalogTodayData>.Load("Dashboard/Operations/CatalogToday.graphql");
}

public sealed record WorstReviews(IReadOnlyList<WorstReview> Nodes);

public sealed record WorstReview(string Id, double Rating, string? Title, DateTimeOffset CreatedAt, WorstReviewed? Product);

public sealed record WorstReviewed(string Id, string Name);
