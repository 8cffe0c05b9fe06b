using Commerce.Admin.Client;

namespace Commerce.Admin.People.Operations;

public sealed record InviteStaffData(MadeInvitation InviteStaff)
{
    public static readonly GraphQLOperation<InviteStaffData> Operation = GraphQLOperation<InviteStaffData>.Load("People/Operations/InviteStaff.graphql");
}
