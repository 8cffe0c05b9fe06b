using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What variant traits can be filtered by; everything else stays unreachable.</summary>
public sealed class VariantTraitFilterType : FilterInputType<VariantTrait>
{
    protected override void Configure(IFilterInputTypeDescriptor<VariantTrait> descriptor)
    {
        descriptor.Description("What variant traits can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(trait => trait.Type).Description("What it is about, such as `material`.");
        descriptor.Field(trait => trait.Value).Description("What holds, such as `linen`.");
    }
}
