using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

/// <param name="DescriptionPreview">Sanitised HTML.</param>
public sealed record DescriptionPreviewData(string DescriptionPreview)
{
    public static readonly GraphQLOperation<DescriptionPreviewData> Operation = GraphQLOperation<DescriptionPreviewData>.Load("Catalog/Operations/DescriptionPreview.graphql");
}
