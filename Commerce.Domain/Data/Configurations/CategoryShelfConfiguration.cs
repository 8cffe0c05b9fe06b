using Commerce.Domain.Catalog.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

/// <summary>No table: rows come from SQL. The key is what lets them be joined and grouped.</summary>
internal sealed class CategoryShelfConfiguration : IEntityTypeConfiguration<CategoryShelf>
{
    public void Configure(EntityTypeBuilder<CategoryShelf> builder)
    {
        builder.HasKey(row => new { row.CategoryId, row.ProductId });
        builder.ToView(null);
    }
}
