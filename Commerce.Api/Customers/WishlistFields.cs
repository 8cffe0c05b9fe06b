using Commerce.Domain;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="Wishlist"/> that are worked out.</summary>
[ExtendObjectType<Wishlist>]
public sealed class WishlistFields
{
    /// <summary>The link by which anybody sees the products on the list; null when it is not shared.</summary>
    public string? GetShareUrl([Parent(nameof(Wishlist.ShareToken))] Wishlist wishlist, ShopOptions shop) =>
        wishlist.ShareToken is { } token ? shop.PageOf("wishlist/shared", token).AbsoluteUri : null;
}
