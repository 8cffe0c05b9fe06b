using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record EndApiKeyOverlapData(ChangedKey EndApiKeyOverlap)
{
    public static readonly GraphQLOperation<EndApiKeyOverlapData> Operation = GraphQLOperation<EndApiKeyOverlapData>.Load("Keys/Operations/EndApiKeyOverlap.graphql");
}
