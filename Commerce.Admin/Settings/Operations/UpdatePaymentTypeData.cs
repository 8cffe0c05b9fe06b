using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record UpdatePaymentTypeData(SavedPaymentType UpdatePaymentType)
{
    public static readonly GraphQLOperation<UpdatePaymentTypeData> Operation = GraphQLOperation<UpdatePaymentTypeData>.Load("Settings/Operations/UpdatePaymentType.graphql");
}
