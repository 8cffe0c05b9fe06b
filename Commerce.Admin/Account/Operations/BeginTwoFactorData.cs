using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record BeginTwoFactorData(BegunTwoFactor BeginTwoFactor)
{
    public static readonly GraphQLOperation<BeginTwoFactorData> Operation = GraphQLOperation<BeginTwoFactorData>.Load("Account/Operations/BeginTwoFactor.graphql");
}
