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

    /// <summary>The category at the end of the path.</summary>
    public async Task<Category> FindOrAddAsync(IReadOnlyList<string> path, CancellationToken cancellationToken)
    {
        _all ??= await context.Categories.ToListAsync(cancellationToken);
        Category? parent = null;
        foreach (var step in path)
        {
            var name = step.Length <= 100 ? step : step[..100];
            var qualified = parent is null ? name : $"{name} ({parent.Name})";
            parent = _all.Find(category => category.Parent == parent && (Same(category.Name, name) || Same(category.Name, qualified)))
                ?? Add(FreeName(name, qualified), parent);
        }

        return parent!;
    }

    private Category Add(string name, Category? parent)
    {
        var category = new Category { Name = name, Slug = FreeSlug(name), Parent = parent, SortOrder = _all!.Count(other => other.Parent == parent) };
        context.Categories.Add(category);
        _all!.Add(category);
        return category;
    }

    private string FreeName(string name, string qualified) => FirstFree(
        Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{qualified} {n}").Prepend(qualified).Prepend(name),
        candidate => _all!.Exists(category => Same(category.Name, candidate)));

    private string FreeSlug(string name)
    {
        var slug = Slug.From(name) is { Length: > 0 } made ? made : "category";
        return FirstFree(
            Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{slug}-{n}").Prepend(slug), candidate => _all!.Exists(category => category.Slug == candidate));
    }

    private static string FirstFree(IEnumerable<string> candidates, Predicate<string> isTaken) => candidates.First(candidate => !isTaken(candidate));

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
