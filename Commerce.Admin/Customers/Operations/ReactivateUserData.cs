using Commerce.Admin.Client;

namespace Commerce.Admin.Customers.Operations;

public sealed record ReactivateUserData(SwitchedAccount ReactivateUser)
{
    public static readonly GraphQLOperation<ReactivateUserData> Operation = GraphQLOperation<ReactivateUserData>.Load("Customers/Operations/ReactivateUser.graphql");
}
