using Commerce.Admin.Client;

namespace Commerce.Admin.Reviews.Operations;

public sealed record DeleteReviewData(DeleteReviewPayload DeleteReview)
{
    public static readonly GraphQLOperation<DeleteReviewData> Operation = GraphQLOperation<DeleteReviewData>.Load("Reviews/Operations/DeleteReview.graphql");
}

public sealed record DeleteReviewPayload(ReviewedId? Product);

public sealed record ReviewedId(string Id);
