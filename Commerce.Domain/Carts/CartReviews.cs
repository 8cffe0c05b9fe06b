using Commerce.Domain.Data;
using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>What there is to say about a cart now.</summary>
public sealed record CartReview(IReadOnlyList<CartWarning> Warnings, IReadOnlyList<ActionVerdict<CartAction>> Actions);

/// <summary>Looks carts over: what has changed since their lines were added, and what can be done to them.</summary>
public sealed class CartReviews(IDbContextFactory<CommerceDbContext> contexts, CouponDesk coupons, StoreOptions store)
{
    /// <summary>Reviews several carts. Whoever asks has found out that the asker may see them.</summary>
    public async Task<IReadOnlyDictionary<int, CartReview>> ReadAsync(IReadOnlyList<int> cartIds, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var carts = await context.Carts.AsNoTracking().Include(cart => cart.Items.OrderBy(item => item.Id))
            .Where(cart => cartIds.Contains(cart.Id)).ToListAsync(cancellationToken);
        var offers = await Offers.ReadAsync(context, carts.SelectMany(cart => cart.Items).Select(item => (item.ProductId, item.VariantId)), cancellationToken);
        var reviews = new Dictionary<int, CartReview>(carts.Count);
        foreach (var cart in carts)
        {
            List<CartWarning> warnings = [.. CartRules.Warnings(cart, offers, store.CurrencyCode)];
            if (cart is { Status: CartStatus.Active, CouponCode: { } code }
                && (await JudgeAsync(context, coupons, cart, code, offers, cancellationToken)).Refusal is { } refusal)
                warnings.Add(CartWarning.CouponRefused(refusal));
            reviews.Add(cart.Id, new CartReview(warnings, CartRules.Actions(cart, offers)));
        }

        return reviews;
    }

    /// <summary>What a coupon does for a cart at today's prices.</summary>
    internal static Task<CouponVerdict> JudgeAsync(
        CommerceDbContext context, CouponDesk coupons, Cart cart, string code, OfferBook offers, CancellationToken cancellationToken) =>
        coupons.JudgeAsync(
            context, code, [.. cart.Items.Select(item => (item.ProductId, Money.Times(offers.Of(item).PriceCents, item.Quantity)))],
            cart.UserId, email: null, cancellationToken);
}
