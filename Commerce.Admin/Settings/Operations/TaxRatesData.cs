using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Settings.Operations;

public sealed record TaxRatesData(Connection<TaxRateRow> TaxRates)
{
    public static readonly GraphQLOperation<TaxRatesData> Operation = GraphQLOperation<TaxRatesData>.Load("Settings/Operations/TaxRates.graphql");
}

public sealed record TaxRateRow(
    string Id, string Name, decimal Rate, string ApplicableRegion, bool IsActive, DateTimeOffset EffectiveFrom, DateTimeOffset? EffectiveTo);
