using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record RevokeApiKeyData(ChangedKey RevokeApiKey)
{
    public static readonly GraphQLOperation<RevokeApiKeyData> Operation = GraphQLOperation<RevokeApiKeyData>.Load("Keys/Operations/RevokeApiKey.graphql");
}
