using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Promotions;

/// <summary>In which categories products stand, with all those above.</summary>
internal sealed class ProductShelves(Dictionary<int, int?> parents, ILookup<int, int> places)
{
    private readonly Dictionary<int, HashSet<int>> _above = [];

    /// <summary>Reads them for some products, or for all.</summary>
    public static async Task<ProductShelves> ReadAsync(CommerceDbContext context, CancellationToken cancellationToken, List<int>? productIds = null)
    {
        var parents = await context.Categories.AsNoTracking().Select(category => new { category.Id, category.ParentId })
            .ToDictionaryAsync(category => category.Id, category => category.ParentId, cancellationToken);
        var rows = context.ProductCategories.AsNoTracking();
        if (productIds is not null) rows = rows.Where(place => productIds.Contains(place.ProductId));
        var places = await rows.Select(place => new { place.ProductId, place.CategoryId }).ToListAsync(cancellationToken);
        return new ProductShelves(parents, places.ToLookup(place => place.ProductId, place => place.CategoryId));
    }

    public IReadOnlyCollection<int> Above(int productId)
    {
        if (_above.TryGetValue(productId, out var ids)) return ids;
        _above.Add(productId, ids = []);
        foreach (var place in places[productId])
        {
            for (int? id = place; id is { } current && ids.Add(current); id = parents.GetValueOrDefault(current))
            {
            }
        }

        return ids;
    }
}
