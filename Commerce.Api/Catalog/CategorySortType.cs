using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What categories can be sorted by; everything else stays unreachable.</summary>
public sealed class CategorySortType : SortInputType<Category>
{
    protected override void Configure(ISortInputTypeDescriptor<Category> descriptor)
    {
        descriptor.Description("What categories can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(category => category.Name).Description("Unique in the shop.");
        descriptor.Field(category => category.Slug).Description("Unique and lower case; part of the category's address in the shop.");
        descriptor.Field(category => category.SortOrder).Description("The place among its siblings.");
        descriptor.Field(category => category.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(category => category.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
