using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="VariantTrait"/> is seen in the graph.</summary>
public sealed class VariantTraitType : ObjectType<VariantTrait>
{
    protected override void Configure(IObjectTypeDescriptor<VariantTrait> descriptor)
    {
        descriptor.Description("A free fact about a variant; the stuff of facets.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(trait => trait.Id);
        descriptor.Field(trait => trait.Type).Description("What it is about, such as `material`.");
        descriptor.Field(trait => trait.Value).Description("What holds, such as `linen`.");
        descriptor.Field(trait => trait.CreatedAt).Description("When it was noted, in UTC.");
        descriptor.Field(trait => trait.Variant).Description("The variant it describes.");
    }
}
