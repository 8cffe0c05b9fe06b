using Commerce.Admin.Client;

namespace Commerce.Admin.People.Operations;

public sealed record SetUserRoleData(ChangedPerson SetUserRole)
{
    public static readonly GraphQLOperation<SetUserRoleData> Operation = GraphQLOperation<SetUserRoleData>.Load("People/Operations/SetUserRole.graphql");
}
