using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record AcceptInvitationData(AcceptedInvitation AcceptInvitation)
{
    public static readonly GraphQLOperation<AcceptInvitationData> Operation = GraphQLOperation<AcceptInvitationData>.Load("Account/Operations/AcceptInvitation.graphql");
}
