using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record TrimApiKeyData(ChangedKey TrimApiKey)
{
    public static readonly GraphQLOperation<TrimApiKeyData> Operation = GraphQLOperation<TrimApiKeyData>.Load("Keys/Operations/TrimApiKey.graphql");
}
