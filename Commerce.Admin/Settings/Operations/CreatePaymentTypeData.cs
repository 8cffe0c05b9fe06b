using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record CreatePaymentTypeData(SavedPaymentType CreatePaymentType)
{
    public static readonly GraphQLOperation<CreatePaymentTypeData> Operation = GraphQLOperation<CreatePaymentTypeData>.Load("Settings/Operations/CreatePaymentType.graphql");
}
