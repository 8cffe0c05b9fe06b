using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <summary>What becomes of a feed by one of the things that can be done to it.</summary>
public sealed record FeedStepData(UploadedFeedPayload Done)
{
    public static readonly GraphQLOperation<FeedStepData> Apply = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/ApplyProductFeed.graphql");

    public static readonly GraphQLOperation<FeedStepData> Approve = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/ApproveProductFeed.graphql");

    public static readonly GraphQLOperation<FeedStepData> Cancel = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/CancelProductFeed.graphql");

    public static readonly GraphQLOperation<FeedStepData> Resume = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/ResumeProductFeed.graphql");

    public static readonly GraphQLOperation<FeedStepData> Undo = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/UndoProductFeed.graphql");

    public static readonly GraphQLOperation<FeedStepData> Mend = GraphQLOperation<FeedStepData>.Load("Feeds/Operations/MendProductFeed.graphql");
}
