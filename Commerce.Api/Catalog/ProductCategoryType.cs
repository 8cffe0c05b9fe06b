using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="ProductCategory"/> is seen in the graph.</summary>
public sealed class ProductCategoryType : ObjectType<ProductCategory>
{
    protected override void Configure(IObjectTypeDescriptor<ProductCategory> descriptor)
    {
        descriptor.Description("A product's place in a category.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(place => place.Id);
        descriptor.Field(place => place.CreatedAt).Description("When the product was put there, in UTC.");
        descriptor.Field(place => place.Product).Description("The product.");
        descriptor.Field(place => place.Category).Description("The category.");
    }
}
