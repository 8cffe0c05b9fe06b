using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record CreateTaxRateData(SavedTaxRate CreateTaxRate)
{
    public static readonly GraphQLOperation<CreateTaxRateData> Operation = GraphQLOperation<CreateTaxRateData>.Load("Settings/Operations/CreateTaxRate.graphql");
}
