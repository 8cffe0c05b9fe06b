using Commerce.Domain.Customers;
using Commerce.Domain.Promotions;

namespace Commerce.Domain.Carts;

/// <summary>The coupon of a cart: what the shopper means to use. It is judged again whenever somebody looks, and last when the order is placed.</summary>
public sealed class CartCoupons(CartEdits edits, CouponDesk coupons)
{
    /// <summary>Puts a coupon on the cart, in place of another one.</summary>
    /// <exception cref="CartNotFoundException" />
    /// <exception cref="CartEmptyException" />
    /// <exception cref="CouponRefusedException">It does not hold for what lies in the cart.</exception>
    /// <exception cref="StaleVersionException" />
    public Task<CartChange> ApplyAsync(Shopper shopper, string code, CartEdit edit, CancellationToken cancellationToken = default) =>
        edits.EditAsync(shopper, edit, async (context, cart, _, token) =>
        {
            CartRules.RequireItems(cart);
            var offers = await Offers.ReadAsync(context, cart.Items.Select(item => (item.ProductId, item.VariantId)), token);
            var verdict = await CartReviews.JudgeAsync(context, coupons, cart, code, offers, token);
            if (verdict.Refusal is { } refusal) throw refusal.At("code");
            cart.CouponCode = verdict.Code;
        }, cancellationToken);

    /// <summary>Takes the coupon off.</summary>
    /// <exception cref="CartNotFoundException" />
    /// <exception cref="NoCouponException" />
    /// <exception cref="StaleVersionException" />
    public Task<CartChange> RemoveAsync(Shopper shopper, CartEdit edit, CancellationToken cancellationToken = default) =>
        edits.EditAsync(shopper, edit, (_, cart, _, _) =>
        {
            CartRules.RequireCoupon(cart);
            cart.CouponCode = null;
            return Task.CompletedTask;
        }, cancellationToken);
}
