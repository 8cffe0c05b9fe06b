using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class VariantTraitConfiguration : IEntityTypeConfiguration<VariantTrait>
{
    public void Configure(EntityTypeBuilder<VariantTrait> builder)
    {
        builder.HasIndex(trait => new { trait.VariantId, trait.Type, trait.Value }).IsUnique();
        builder.HasIndex(trait => new { trait.Type, trait.Value });
        builder.HasOne(trait => trait.Variant).WithMany(variant => variant.Traits)
            .HasForeignKey(trait => trait.VariantId).OnDelete(DeleteBehavior.Cascade);
    }
}
