using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog;

/// <summary>All categories of the shop: few enough to be held, but read page by page.</summary>
internal static class CategoryTree
{
    private const int PageSize = 50;

    public static async Task<GraphQLResult<CategoriesData>> LoadAsync(GraphQLClient client, CancellationToken cancellation)
    {
        var all = new List<CategoryNode>();
        string? after = null;
        while (true)
        {
            var result = await client.ExecuteAsync(CategoriesData.Operation, new { first = PageSize, after }, cancellation);
            if (result is not GraphQLResult<CategoriesData>.Data { Value.Categories: var page })
                return result;
            all.AddRange(page.Nodes);
            if (!page.PageInfo.HasNextPage)
                return new GraphQLResult<CategoriesData>.Data(new CategoriesData(page with { Nodes = all }));
            after = page.PageInfo.EndCursor;
        }
    }

    /// <summary>Parents before their children, in the order given; one whose parent is not among them counts as a root.</summary>
    public static IEnumerable<(CategoryNode Category, int Depth)> Flatten(IReadOnlyList<CategoryNode> categories)
    {
        var ids = categories.Select(category => category.Id).ToHashSet(StringComparer.Ordinal);
        var children = categories.ToLookup(category => category.Parent is { } parent && ids.Contains(parent.Id) ? parent.Id : "");
        var open = new Stack<(CategoryNode Category, int Depth)>(children[""].Reverse().Select(root => (root, 0)));
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in children[next.Category.Id].Reverse())
                open.Push((child, next.Depth + 1));
        }
    }
}
