using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What product categories can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductCategorySortType : SortInputType<ProductCategory>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductCategory> descriptor)
    {
        descriptor.Description("What product categories can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(place => place.CreatedAt).Description("When the product was put there, in UTC.");
    }
}
