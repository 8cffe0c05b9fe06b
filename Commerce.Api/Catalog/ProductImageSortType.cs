using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What product images can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductImageSortType : SortInputType<ProductImage>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductImage> descriptor)
    {
        descriptor.Description("What product images can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(image => image.SortOrder).Description("The place among its siblings.");
        descriptor.Field(image => image.IsPrimary).Description("Whether it is the product's main picture; at most one is.");
    }
}
