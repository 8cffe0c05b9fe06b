using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What product images can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductImageFilterType : FilterInputType<ProductImage>
{
    protected override void Configure(IFilterInputTypeDescriptor<ProductImage> descriptor)
    {
        descriptor.Description("What product images can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(image => image.AltText).Description("What the picture shows, for those who cannot see it.");
        descriptor.Field(image => image.IsPrimary).Description("Whether it is the product's main picture; at most one is.");
        descriptor.Field(image => image.FetchStatus).Description("Whether the picture behind sourceUrl is here by now; null where there was never one to be fetched.");
        descriptor.Field(image => image.SortOrder).Description("The place among its siblings.");
    }
}
