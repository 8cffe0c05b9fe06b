using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record EndSessionData(EndedSession EndSession)
{
    public static readonly GraphQLOperation<EndSessionData> Operation = GraphQLOperation<EndSessionData>.Load("Account/Operations/EndSession.graphql");
}
