using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Reviews.Operations;

public sealed record ReviewsData(Connection<ReviewRow> Reviews)
{
    public static readonly GraphQLOperation<ReviewsData> Operation = GraphQLOperation<ReviewsData>.Load("Reviews/Operations/Reviews.graphql");
}

public sealed record ReviewRow(
    string Id, double Rating, string? Title, string? Comment, bool IsVerifiedPurchase, string Status, string? RejectionReason, string AuthorName, DateTimeOffset CreatedAt, ReviewedProduct? Product);

public sealed record ReviewedProduct(string Id, string Name, string? ImageUrl);
