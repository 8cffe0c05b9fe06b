using Commerce.Domain.Catalog.Search;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Search;

/// <summary>How <see cref="ProductSorting"/> is seen in the graph.</summary>
public sealed class ProductSortingType : EnumType<ProductSorting>
{
    protected override void Configure(IEnumTypeDescriptor<ProductSorting> descriptor)
    {
        descriptor.Name("ProductSearchSort").Description("In which order a search shows products.");
        descriptor.Value(ProductSorting.Relevance).Description("What has the words in its name first, then in brand or SKU, then in tags, options and traits, then in its description. Without words: what sells best.");
        descriptor.Value(ProductSorting.PriceAsc).Description("The cheapest first.");
        descriptor.Value(ProductSorting.PriceDesc).Description("The dearest first.");
        descriptor.Value(ProductSorting.Newest).Description("What came into the catalog last first.");
        descriptor.Value(ProductSorting.Rating).Description("The best rated first.");
        descriptor.Value(ProductSorting.BestSelling).Description("What was sold most in the last days first.");
    }
}
