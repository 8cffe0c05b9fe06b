using System.Text.Json;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Search;

/// <summary>What stands in categories and in those below them, as far as the viewer sees them.</summary>
public static class CategoryShelves
{
    /// <summary>Each category with each product that stands in it or below it, once; to be joined with products.</summary>
    public static IQueryable<CategoryShelf> Below(CommerceDbContext context, IReadOnlyList<int> categories) => Rows(context, categories, includeSubtree: true);

    /// <summary>How many products stand in each category; those that have none are missing.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> CountAsync(
        CommerceDbContext context, IReadOnlyList<int> categories, bool includeSubtree, CancellationToken cancellationToken = default) =>
        await Rows(context, categories, includeSubtree)
            .Join(context.Products, row => row.ProductId, product => product.Id, (row, product) => row.CategoryId)
            .GroupBy(category => category)
            .Select(group => new { Category = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Category, row => row.Count, cancellationToken);

    private static IQueryable<CategoryShelf> Rows(CommerceDbContext context, IReadOnlyList<int> categories, bool includeSubtree)
    {
        var isPostgres = context.Database.IsNpgsql();
        var visible = new OfferSql(context.Viewer, new CatalogOptions()).VisibleCategory;
        var below = includeSubtree ? $"UNION SELECT above.\"Top\", c.\"Id\" FROM \"Categories\" AS c JOIN \"Tree\" AS above ON c.\"ParentId\" = above.\"Id\" WHERE {visible}" : "";
        // As one value, so that the statement is the same for any number of categories.
        var among = isPostgres ? "c.\"Id\" = ANY({0})" : "c.\"Id\" IN (SELECT value FROM json_each({0}))";
        var statement = $"""
            WITH RECURSIVE "Tree" ("Top", "Id") AS (SELECT c."Id", c."Id" FROM "Categories" AS c WHERE {among} AND {visible} {below})
            SELECT DISTINCT tree."Top" AS "CategoryId", place."ProductId" FROM "Tree" AS tree JOIN "ProductCategories" AS place ON place."CategoryId" = tree."Id"
            """;
        object keys = isPostgres ? categories.ToArray() : JsonSerializer.Serialize(categories);
        return context.Set<CategoryShelf>().FromSqlRaw(statement, keys).AsNoTracking();
    }
}

/// <summary>A product in a category.</summary>
public sealed class CategoryShelf
{
    public int CategoryId { get; init; }

    public int ProductId { get; init; }
}
