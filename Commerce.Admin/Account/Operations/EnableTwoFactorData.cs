using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record EnableTwoFactorData(ShownCodes EnableTwoFactor)
{
    public static readonly GraphQLOperation<EnableTwoFactorData> Operation = GraphQLOperation<EnableTwoFactorData>.Load("Account/Operations/EnableTwoFactor.graphql");
}
