using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Carts;

/// <summary>Links that bring a cart back.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CartLinkMutations
{
    /// <summary>
    /// Makes a link for a cart that is active or abandoned, and ends the one it had. Who opens it gets the lines into their own cart, and nothing
    /// else. For its owner, and for those who serve customers.
    /// </summary>
    /// <param name="cartId">The cart.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    [Error<CartNotActiveError>]
    public Task<CartLink> CreateCartLinkAsync(
        [ID<Cart>] int cartId, CartLinks links, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        links.CreateAsync(cartId, OwnerOf(accessor), RequestClient.ActorOf(accessor), cancellationToken);

    /// <summary>Ends the link of a cart. For its owner, and for those who serve customers.</summary>
    /// <param name="cartId">The cart.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    [Error<NoCartLinkError>]
    [UseMutationConvention(PayloadFieldName = "revoked")]
    public async Task<bool> RevokeCartLinkAsync(
        [ID<Cart>] int cartId, CartLinks links, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await links.RevokeAsync(cartId, OwnerOf(accessor), RequestClient.ActorOf(accessor), cancellationToken);
        return true;
    }

    /// <summary>Brings the lines behind a link into one's own cart: of each at least as many as there, so that opening it twice changes nothing.</summary>
    /// <param name="token">The link's token.</param>
    /// <param name="expectedVersion">The version of one's own cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<InvalidCartLinkError>]
    [Error<AmountOverflowError>]
    public async Task<RestoreCartPayload> RestoreCartAsync(
        string token, int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartLinks links, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(await links.RestoreAsync(accessor.GetShopper(CartScopes.Write), token, new CartEdit(expectedVersion, syncSource), cancellationToken));

    /// <summary>Null for those who may for everybody's.</summary>
    private static Shopper? OwnerOf(IHttpContextAccessor accessor) =>
        accessor.HttpContext?.User.Uses(Policies.CustomersWrite) is true ? null : accessor.GetShopper(CartScopes.Write);
}
