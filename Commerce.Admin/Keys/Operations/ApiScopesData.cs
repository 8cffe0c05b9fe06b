using Commerce.Admin.Client;

namespace Commerce.Admin.Keys.Operations;

public sealed record ApiScopesData(IReadOnlyList<ScopeChoice> ApiScopes)
{
    public static readonly GraphQLOperation<ApiScopesData> Operation = GraphQLOperation<ApiScopesData>.Load("Keys/Operations/ApiScopes.graphql");
}
