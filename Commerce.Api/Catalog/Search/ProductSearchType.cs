using HotChocolate.Types;

namespace Commerce.Api.Catalog.Search;

/// <summary>How <see cref="ProductSearch"/> is seen in the graph.</summary>
public sealed class ProductSearchType : ObjectType<ProductSearch>
{
    protected override void Configure(IObjectTypeDescriptor<ProductSearch> descriptor)
    {
        descriptor.Description("What a search finds, and what it could be narrowed down by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(search => search.Text).Description("What was searched for; null when only choices were made.");
        descriptor.Field(search => search.CorrectedText)
            .Description("What was searched for instead, because the catalog has no such word: show it as \"results for …\". Null when nothing was corrected.");
    }
}
