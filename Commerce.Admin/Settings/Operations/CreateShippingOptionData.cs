using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record CreateShippingOptionData(SavedShippingOption CreateShippingOption)
{
    public static readonly GraphQLOperation<CreateShippingOptionData> Operation = GraphQLOperation<CreateShippingOptionData>.Load("Settings/Operations/CreateShippingOption.graphql");
}
