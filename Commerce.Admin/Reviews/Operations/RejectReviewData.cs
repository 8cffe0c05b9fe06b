using Commerce.Admin.Client;

namespace Commerce.Admin.Reviews.Operations;

public sealed record RejectReviewData(ModeratedPayload RejectReview)
{
    public static readonly GraphQLOperation<RejectReviewData> Operation = GraphQLOperation<RejectReviewData>.Load("Reviews/Operations/RejectReview.graphql");
}
