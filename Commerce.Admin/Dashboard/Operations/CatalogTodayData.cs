using Commerce.Admin.Client;

namespace Commerce.Admin.Dashboard.Operations;

public sealed record CatalogTodayData(HowMany Low, HowMany Out, HowMany Hidden, HowMany Unhappy, WorstReviews Worst)
{
    public static readonly GraphQLOperation<CatalogTodayData> Operation = GraphQLOperation<CatalogTodayData>.Load("Dashboard/Operations/CatalogToday.graphql");
}

public sealed record WorstReviews(IReadOnlyList<WorstReview> Nodes);

public sealed record WorstReview(string Id, double Rating, string? Title, DateTimeOffset CreatedAt, WorstReviewed? Product);

public sealed record WorstReviewed(string Id, string Name);
