using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record DisableTwoFactorData(DisabledTwoFactor DisableTwoFactor)
{
    public static readonly GraphQLOperation<DisableTwoFactorData> Operation = GraphQLOperation<DisableTwoFactorData>.Load("Account/Operations/DisableTwoFactor.graphql");
}
