using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Import;

/// <summary>
/// Finds the categories that paths name, and makes those that are missing. Names are unique in the whole shop: where a name is taken in
/// another branch, the new category's name tells its own, as in <c>Accessories (Hoodies)</c>.
/// </summary>
internal sealed class CategoryPaths(CommerceDbContext context)
{
    private List<Category>? _all;

    /// <summary>The category at the end of the path. Its first step may stand anywhere in the tree.</summary>
    public async Task<Category> FindOrAddAsync(IReadOnlyList<string> path, CancellationToken cancellationToken)
    {
        _all ??= await context.Categories.ToListAsync(cancellationToken);
        Category? parent = null;
        foreach (var step in path)
        {
            var name = step.Length <= 100 ? step : step[..100];
            parent = parent is null ? Named(name) ?? Add(name, null) : FindOrAddBelow(parent, name);
        }

        return parent!;
    }

    /// <summary>The first of the possible names decides, so that the same path always leads to the same category.</summary>
    private Category FindOrAddBelow(Category parent, string name)
    {
        var qualified = $"{name} ({parent.Name})";
        foreach (var candidate in Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{qualified} {n}").Prepend(qualified).Prepend(name))
        {
            if (Named(candidate) is not { } taken) return Add(candidate, parent);
            if (taken.Parent == parent) return taken;
        }

        throw new InvalidOperationException("There is a category for every number.");
    }

    /// <summary>Letter by letter before any case: the names of two may differ in that only.</summary>
    private Category? Named(string name) =>
        _all!.Find(category => category.Name == name) ?? _all.Find(category => string.Equals(category.Name, name, StringComparison.OrdinalIgnoreCase));

    private Category Add(string name, Category? parent)
    {
        var category = new Category { Name = name, Slug = FreeSlug(name), Parent = parent, SortOrder = _all!.Count(other => other.Parent == parent) };
        context.Categories.Add(category);
        _all!.Add(category);
        return category;
    }

    private string FreeSlug(string name)
    {
        var slug = Slugs.From(name) is { Length: > 0 } made ? made : "category";
        return Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{slug}-{n}").Prepend(slug)
            .First(candidate => !_all!.Exists(category => category.Slug == candidate));
    }
}
