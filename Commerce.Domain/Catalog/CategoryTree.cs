using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog;

/// <summary>Keeps the categories a tree.</summary>
public sealed class CategoryTree(TimeProvider clock)
{
    /// <summary>Hangs a category below another one, or at the top. Two moves at once cannot make a circle either.
    /// Runs in the context's transaction when there is one, else in its own.</summary>
    /// <exception cref="CategoryNotFoundException">One of the two does not exist.</exception>
    /// <exception cref="CategoryCycleException">The new parent is the category itself or stands below it.</exception>
    public async Task MoveAsync(CommerceDbContext context, int categoryId, int? newParentId, CancellationToken cancellationToken = default)
    {
        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellationToken) : null;
        // SQLite has one writer at a time; PostgreSQL needs to be told that moves wait for each other.
        if (context.Database.IsNpgsql())
            await context.Database.ExecuteSqlRawAsync("LOCK TABLE \"Categories\" IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        var nodes = await context.Categories.AsNoTracking()
            .Select(category => new { category.Id, category.ParentId, category.Name })
            .ToDictionaryAsync(category => category.Id, cancellationToken);
        if (!nodes.TryGetValue(categoryId, out var moved)) throw new CategoryNotFoundException(categoryId);
        if (newParentId is { } parentId && !nodes.ContainsKey(parentId)) throw new CategoryNotFoundException(parentId);
        for (var above = newParentId; above is { } id; above = nodes[id].ParentId)
            if (id == categoryId) throw new CategoryCycleException(moved.Name, nodes[newParentId!.Value].Name);

        var now = clock.GetUtcNow().UtcDateTime;
        await context.Categories.Where(category => category.Id == categoryId).ExecuteUpdateAsync(set => set
            .SetProperty(category => category.ParentId, newParentId)
            .SetProperty(category => category.UpdatedAt, now), cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Puts a product into a category and makes it the primary one; the others stay, no longer primary.
    /// Runs in the context's transaction when there is one, else in its own.
    /// </summary>
    /// <exception cref="ProductNotFoundException">There is no such product.</exception>
    public static async Task SetPrimaryAsync(
        CommerceDbContext context, int productId, int categoryId, CancellationToken cancellationToken = default)
    {
        await using var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(cancellationToken)
            : null;
        var product = await context.Products.FirstOrDefaultAsync(row => row.Id == productId, cancellationToken)
            ?? throw new ProductNotFoundException(productId);
        if (!await context.ProductCategories.AnyAsync(row => row.ProductId == productId && row.CategoryId == categoryId, cancellationToken))
            context.ProductCategories.Add(new ProductCategory { ProductId = productId, CategoryId = categoryId });
        product.CategoryId = categoryId;
        await context.SaveChangesAsync(cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
    }
}
