using Commerce.Admin.Client;

namespace Commerce.Admin.People.Operations;

public sealed record ResetTwoFactorData(ChangedPerson ResetTwoFactor)
{
    public static readonly GraphQLOperation<ResetTwoFactorData> Operation = GraphQLOperation<ResetTwoFactorData>.Load("People/Operations/ResetTwoFactor.graphql");
}
