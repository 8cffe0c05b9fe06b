using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="Category"/> is seen in the graph.</summary>
public sealed class CategoryType : ObjectType<Category>
{
    protected override void Configure(IObjectTypeDescriptor<Category> descriptor)
    {
        descriptor.Description("A node of the category tree.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(category => category.Id);
        descriptor.Field(category => category.Name).Description("Unique in the shop.");
        descriptor.Field(category => category.Description).Description("What belongs here.");
        descriptor.Field(category => category.Slug).Description("Unique and lower case; part of the category's address in the shop.");
        descriptor.Field(category => category.SortOrder).Description("The place among its siblings.");
        descriptor.Field(category => category.IsActive).Description("Whether the storefront shows it.");
        descriptor.Field(category => category.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(category => category.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(category => category.Parent).Description("The category above; null at the top of the tree.");
        descriptor.Field(category => category.Children).UseFiltering().UseSorting().Description("The categories right below.");
    }
}
