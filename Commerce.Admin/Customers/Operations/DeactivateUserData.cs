using Commerce.Admin.Client;

namespace Commerce.Admin.Customers.Operations;

public sealed record DeactivateUserData(SwitchedAccount DeactivateUser)
{
    public static readonly GraphQLOperation<DeactivateUserData> Operation = GraphQLOperation<DeactivateUserData>.Load("Customers/Operations/DeactivateUser.graphql");
}
