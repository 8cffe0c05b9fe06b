using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>What can be read of carts from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CartQueries
{
    /// <summary>Everybody's carts. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Cart> GetCarts(ShopView shop) => shop.All<Cart>();

    /// <summary>The active cart of who is signed in, or of the guest's session.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Cart> GetCart(ShopView shop)
    {
        var viewer = shop.Db.Viewer;
        // From whom the cart is: a condition for both would look at every cart.
        return viewer.CustomerId > 0
            ? shop.All<Cart>().Where(cart => cart.UserId == viewer.CustomerId && cart.Status == CartStatus.Active)
            : shop.All<Session>().Where(session => session.Id == viewer.GuestSessionId && session.Cart!.Status == CartStatus.Active)
                .Select(session => session.Cart!);
    }
}
