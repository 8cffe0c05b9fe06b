using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record UpdateShippingOptionData(SavedShippingOption UpdateShippingOption)
{
    public static readonly GraphQLOperation<UpdateShippingOptionData> Operation = GraphQLOperation<UpdateShippingOptionData>.Load("Settings/Operations/UpdateShippingOption.graphql");
}
