using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Export;

/// <summary>The category tree, to be looked up in.</summary>
internal sealed class ExportedCategories
{
    private readonly Dictionary<int, (string Name, string Slug, int? ParentId)> _all;
    private readonly Dictionary<int, IReadOnlyList<string>> _paths = [];

    private ExportedCategories(Dictionary<int, (string Name, string Slug, int? ParentId)> all) => _all = all;

    public static async Task<ExportedCategories> LoadAsync(CommerceDbContext context, CancellationToken cancellationToken) =>
        new((await context.Categories.Select(row => new { row.Id, row.Name, row.Slug, row.ParentId }).ToListAsync(cancellationToken))
            .ToDictionary(row => row.Id, row => (FeedText.Clean(row.Name), row.Slug, row.ParentId)));

    public IReadOnlyList<int> IdsOf(IReadOnlyList<string> slugs) => [.. _all.Where(row => slugs.Contains(row.Value.Slug)).Select(row => row.Key)];

    /// <summary>The names from the top of the tree down to the category.</summary>
    public IReadOnlyList<string> PathOf(int id)
    {
        if (_paths.TryGetValue(id, out var known)) return known;
        // One that came into the shop after the tree was read is left out.
        if (!_all.TryGetValue(id, out var category)) return [];
        return _paths[id] = category.ParentId is { } parent ? [.. PathOf(parent), category.Name] : [category.Name];
    }
}
