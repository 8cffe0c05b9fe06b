using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What variant traits can be sorted by; everything else stays unreachable.</summary>
public sealed class VariantTraitSortType : SortInputType<VariantTrait>
{
    protected override void Configure(ISortInputTypeDescriptor<VariantTrait> descriptor)
    {
        descriptor.Description("What variant traits can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(trait => trait.Type).Description("What it is about, such as `material`.");
        descriptor.Field(trait => trait.Value).Description("What holds, such as `linen`.");
        descriptor.Field(trait => trait.CreatedAt).Description("When it was noted, in UTC.");
    }
}
