using Commerce.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.HasIndex(category => category.Name).IsUnique();
        builder.HasIndex(category => category.Slug).IsUnique();
        builder.HasIndex(category => new { category.ParentId, category.SortOrder });
        builder.HasOne(category => category.Parent).WithMany(category => category.Children)
            .HasForeignKey(category => category.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.Check("Slug", "\"Slug\" <> ''");
        builder.Check("Parent", "\"ParentId\" <> \"Id\"");
    }
}
