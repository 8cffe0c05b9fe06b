using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Keeps the tree of categories: made, renamed, moved, and taken away where nothing stands in them.</summary>
public sealed class CategoryBook(ShopWrites writes, CategoryTree tree, AuditTrail audit)
{
    private const string Input = "category";

    /// <summary>Makes a category, the last one below its parent.</summary>
    /// <param name="parentId">Below which; null for the top.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="CategoryNotFoundException">There is no such parent.</exception>
    /// <exception cref="NameTakenException" />
    /// <exception cref="SlugTakenException" />
    /// <exception cref="InvalidTextException" />
    /// <exception cref="InvalidProductException">The address cannot be one.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> CreateAsync(EnteredCategory entered, int? parentId, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var category = new Category { ParentId = parentId };
            if (parentId is { } parent && !await context.Categories.AnyAsync(row => row.Id == parent, token)) throw new CategoryNotFoundException(parent).At("parentId");
            await CheckAsync(context, entered, category, token);
            entered.WriteTo(category);
            if (category.Slug.Length == 0) category.Slug = await FreeSlugAsync(context, category.Name, token);
            category.SortOrder = 1 + (await context.Categories.Where(row => row.ParentId == parentId).MaxAsync(row => (int?)row.SortOrder, token) ?? -1);
            context.Categories.Add(category);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "category.create", nameof(Category), $"{category.Id}", null, AuditValues.All(context.Entry(category)));
            await context.SaveChangesAsync(token);
            return category.Id;
        }, cancellationToken);

    /// <summary>Edits a category.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="CategoryNotFoundException" />
    /// <exception cref="NameTakenException" />
    /// <exception cref="SlugTakenException" />
    /// <exception cref="InvalidTextException" />
    /// <exception cref="InvalidProductException">The address cannot be one.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> UpdateAsync(int id, EnteredCategory entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var category = await context.Categories.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new CategoryNotFoundException(id).At("id");
            await CheckAsync(context, entered, category, token);
            entered.WriteTo(category);
            var values = AuditValues.Of(context.Entry(category));
            if (values.AreNone) return id;
            audit.Record(context, actor, "category.update", nameof(Category), $"{id}", values.Old, values.New);
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);

    /// <summary>Hangs a category below another one or at the top, at a place among those there.</summary>
    /// <param name="position">Counted from 0; null for the last place.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="CategoryNotFoundException">One of the two does not exist.</exception>
    /// <exception cref="CategoryCycleException">The new parent is the category itself or stands below it.</exception>
    public Task<int> MoveAsync(int id, int? parentId, int? position, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var before = await context.Categories.Where(row => row.Id == id).Select(row => new { row.ParentId, row.SortOrder }).FirstOrDefaultAsync(token);
            await tree.MoveAsync(context, id, parentId, token);
            var siblings = await context.Categories.Where(row => row.ParentId == parentId && row.Id != id).OrderBy(row => row.SortOrder).ThenBy(row => row.Name).ToListAsync(token);
            var moved = await context.Categories.FirstAsync(row => row.Id == id, token);
            siblings.Insert(Math.Clamp(position ?? siblings.Count, 0, siblings.Count), moved);
            for (var i = 0; i < siblings.Count; i++) siblings[i].SortOrder = i;
            if (before!.ParentId != parentId || before.SortOrder != moved.SortOrder)
                audit.Record(context, actor, "category.move", nameof(Category), $"{id}", before, new { ParentId = parentId, moved.SortOrder });
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);

    /// <summary>Takes away a category in which nothing stands.</summary>
    /// <returns>What it was.</returns>
    /// <exception cref="CategoryNotFoundException" />
    /// <exception cref="CategoryNotEmptyException">Products or categories stand in it.</exception>
    public Task<Category> DeleteAsync(int id, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var category = await context.Categories.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new CategoryNotFoundException(id).At("id");
            var products = await context.ProductCategories.CountAsync(row => row.CategoryId == id, token);
            var children = await context.Categories.CountAsync(row => row.ParentId == id, token);
            if (products + children > 0) throw new CategoryNotEmptyException(category.Name, products, children);
            audit.Record(context, actor, "category.delete", nameof(Category), $"{id}", AuditValues.All(context.Entry(category)));
            context.Categories.Remove(category);
            await context.SaveChangesAsync(token);
            return category;
        }, cancellationToken);

    private static async Task CheckAsync(CommerceDbContext context, EnteredCategory entered, Category category, CancellationToken cancellationToken)
    {
        var refusals = new Refusals();
        entered.Check(refusals, category.Id == 0, Input);
        if (TextRules.Clean(entered.Name.Value) is { } name && await context.Categories.AnyAsync(row => row.Name == name && row.Id != category.Id, cancellationToken))
            refusals.Add(new NameTakenException($"There is a category '{name}' already. Names are unique in the shop, such as '{name} (Sale)'.").At(Input, "name"));
        if (TextRules.Clean(entered.Slug.Value) is { } slug && await context.Categories.AnyAsync(row => row.Slug == slug && row.Id != category.Id, cancellationToken))
            refusals.Add(new SlugTakenException($"Another category has the address '{slug}'. Choose another one.").At(Input, "slug"));
        refusals.ThrowIfAny();
    }

    private static async Task<string> FreeSlugAsync(CommerceDbContext context, string name, CancellationToken cancellationToken)
    {
        var wanted = Slugs.From(name) is { Length: > 0 } made ? made : "category";
        var taken = await context.Categories.Where(row => row.Slug == wanted || row.Slug.StartsWith(wanted + "-")).Select(row => row.Slug).ToListAsync(cancellationToken);
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{wanted}-{number}").Prepend(wanted).First(slug => !taken.Contains(slug));
    }
}
