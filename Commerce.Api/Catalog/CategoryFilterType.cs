using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What categories can be filtered by; everything else stays unreachable.</summary>
public sealed class CategoryFilterType : FilterInputType<Category>
{
    protected override void Configure(IFilterInputTypeDescriptor<Category> descriptor)
    {
        descriptor.Description("What categories can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(category => category.Name).Description("Unique in the shop.");
        descriptor.Field(category => category.Slug).Description("Unique and lower case; part of the category's address in the shop.");
        descriptor.Field(category => category.Description).Description("What belongs here.");
        descriptor.Field(category => category.IsActive).Description("Whether the storefront shows it.");
        descriptor.Field(category => category.SortOrder).Description("The place among its siblings.");
        descriptor.Field(category => category.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(category => category.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(category => category.ParentId == null).Name("isRoot").Description("Whether it stands at the top of the tree.");
        descriptor.Field(category => category.Parent).Description("The category above; null at the top of the tree.");
    }
}
