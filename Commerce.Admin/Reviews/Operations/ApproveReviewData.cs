using Commerce.Admin.Client;

namespace Commerce.Admin.Reviews.Operations;

public sealed record ApproveReviewData(ModeratedPayload ApproveReview)
{
    public static readonly GraphQLOperation<ApproveReviewData> Operation = GraphQLOperation<ApproveReviewData>.Load("Reviews/Operations/ApproveReview.graphql");
}
