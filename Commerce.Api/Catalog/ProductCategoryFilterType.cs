using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What product categories can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductCategoryFilterType : FilterInputType<ProductCategory>
{
    protected override void Configure(IFilterInputTypeDescriptor<ProductCategory> descriptor)
    {
        descriptor.Description("What product categories can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(place => place.Product!.CategoryId == place.CategoryId).Name("isPrimary").Description("Whether it is the product's main category; exactly one is.");
        descriptor.Field(place => place.Category).Description("The category.");
        descriptor.Field(place => place.CreatedAt).Description("When the product was put there, in UTC.");
    }
}
