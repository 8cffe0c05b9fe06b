using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>What can be read of other people's wishlists.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class WishlistQueries
{
    /// <summary>The wishlist that somebody shared by a link; null when the link was never made, or is no longer valid.</summary>
    /// <param name="token">From the link.</param>
    public async Task<SharedWishlist?> GetSharedWishlistAsync(string token, ShopView shop, CancellationToken cancellationToken)
    {
        // The link lets its bearer past the owner's door, to see this and nothing else.
        var list = await shop.All<Wishlist>().IgnoreQueryFilters()
            .Where(row => row.ShareToken == token && row.User!.IsActive)
            .Select(row => new
            {
                row.User!.FirstName,
                Products = row.Items.OrderByDescending(item => item.AddedAt).ThenByDescending(item => item.Id).Select(item => item.ProductId).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return list is null ? null : new SharedWishlist(list.FirstName, [.. list.Products.Distinct()]);
    }
}
