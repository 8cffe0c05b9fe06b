using Commerce.Admin.Client;

namespace Commerce.Admin.Reviews.Operations;

public sealed record ReopenReviewData(ModeratedPayload ReopenReview)
{
    public static readonly GraphQLOperation<ReopenReviewData> Operation = GraphQLOperation<ReopenReviewData>.Load("Reviews/Operations/ReopenReview.graphql");
}
