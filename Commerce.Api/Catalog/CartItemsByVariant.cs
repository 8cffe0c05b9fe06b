using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the cart lines of each variant.</summary>
public sealed class CartItemsByVariant(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<CartItem>(shop, scheduler, options)
{
    protected override IQueryable<Child<CartItem>> Below(IReadOnlyList<int> parents, IQueryable<CartItem> entities, ShopView shop) => entities
        .Where(item => item.VariantId != null && parents.Contains(item.VariantId.Value))
        .Select(item => new Child<CartItem> { Parent = item.VariantId, Item = item });
}
