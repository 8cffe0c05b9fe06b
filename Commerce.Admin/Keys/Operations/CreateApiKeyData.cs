using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record CreateApiKeyData(MadeKey CreateApiKey)
{
    public static readonly GraphQLOperation<CreateApiKeyData> Operation = GraphQLOperation<CreateApiKeyData>.Load("Keys/Operations/CreateApiKey.graphql");
}
