using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record RotateApiKeyData(MadeKey RotateApiKey)
{
    public static readonly GraphQLOperation<RotateApiKeyData> Operation = GraphQLOperation<RotateApiKeyData>.Load("Keys/Operations/RotateApiKey.graphql");
}
