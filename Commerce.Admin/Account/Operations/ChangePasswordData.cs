using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record ChangePasswordData(ChangedAccount ChangePassword)
{
    public static readonly GraphQLOperation<ChangePasswordData> Operation = GraphQLOperation<ChangePasswordData>.Load("Account/Operations/ChangePassword.graphql");
}
