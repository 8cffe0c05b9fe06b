using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What product variants can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductVariantSortType : SortInputType<ProductVariant>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductVariant> descriptor)
    {
        descriptor.Description("What product variants can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(variant => variant.Sku).Description("Stock keeping unit; unique when there is one.");
        descriptor.Field(variant => variant.Name).Description("What tells it from its siblings, such as `Red / L`.");
        descriptor.Field(variant => variant.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(variant => variant.SortOrder).Description("The place among its siblings.");
        descriptor.Field(variant => variant.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(variant => variant.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
