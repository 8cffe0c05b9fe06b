using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record RenewRecoveryCodesData(ShownCodes RenewRecoveryCodes)
{
    public static readonly GraphQLOperation<RenewRecoveryCodesData> Operation = GraphQLOperation<RenewRecoveryCodesData>.Load("Account/Operations/RenewRecoveryCodes.graphql");
}
