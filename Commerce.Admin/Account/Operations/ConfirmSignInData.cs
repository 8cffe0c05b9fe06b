using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record ConfirmSignInData(AuthPayload ConfirmSignIn)
{
    public static readonly GraphQLOperation<ConfirmSignInData> Operation = GraphQLOperation<ConfirmSignInData>.Load("Account/Operations/ConfirmSignIn.graphql");
}
