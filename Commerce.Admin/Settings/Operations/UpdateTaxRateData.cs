using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record UpdateTaxRateData(SavedTaxRate UpdateTaxRate)
{
    public static readonly GraphQLOperation<UpdateTaxRateData> Operation = GraphQLOperation<UpdateTaxRateData>.Load("Settings/Operations/UpdateTaxRate.graphql");
}
