using Commerce.Admin.Client;

namespace Commerce.Admin.Settings.Operations;

public sealed record TaxPreviewData(TaxPreview TaxPreview)
{
    public static readonly GraphQLOperation<TaxPreviewData> Operation = GraphQLOperation<TaxPreviewData>.Load("Settings/Operations/TaxPreview.graphql");
}

public sealed record TaxPreview(decimal Rate, long TaxCents, IReadOnlyList<TaxShare> Taxes);

public sealed record TaxShare(int TaxCents, TaxOfShare? TaxRate);

public sealed record TaxOfShare(string Id, string Name, decimal Rate);
