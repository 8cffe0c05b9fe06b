using Commerce.Admin.Client;

namespace Commerce.Admin.People.Operations;

public sealed record WithdrawInvitationData(MadeInvitation WithdrawInvitation)
{
    public static readonly GraphQLOperation<WithdrawInvitationData> Operation = GraphQLOperation<WithdrawInvitationData>.Load("People/Operations/WithdrawInvitation.graphql");
}
