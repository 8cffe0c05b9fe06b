using Commerce.Domain.Inventory;

namespace Commerce.Domain.Carts;

/// <summary>What can be done to a cart, by the rules that guard the doing. Pure: whoever asks has read what is needed.</summary>
public static class CartRules
{
    /// <summary>Refuses lines that are not there yet.</summary>
    /// <exception cref="CartFullException" />
    public static void RequireRoom(Cart cart)
    {
        if (cart.Items.Count >= CartLimits.MaxLines) throw new CartFullException();
    }

    /// <summary>Refuses what makes no sense without lines.</summary>
    /// <exception cref="CartEmptyException" />
    public static void RequireItems(Cart cart)
    {
        if (cart.Items.Count == 0) throw new CartEmptyException();
    }

    /// <summary>Refuses taking a coupon off that is not there.</summary>
    /// <exception cref="NoCouponException" />
    public static void RequireCoupon(Cart cart)
    {
        if (cart.CouponCode is null) throw new NoCouponException();
    }

    /// <summary>Refuses a link to a cart of which nothing is left to restore.</summary>
    /// <exception cref="CartNotActiveException" />
    public static void RequireLinkable(CartStatus status)
    {
        if (status is CartStatus.Converted or CartStatus.Merged) throw new CartNotActiveException(status);
    }

    /// <summary>Refuses to end a link that is not there.</summary>
    /// <exception cref="NoCartLinkException" />
    public static void RequireLink(string? tokenHash)
    {
        if (tokenHash is null) throw new NoCartLinkException();
    }

    /// <summary>Refuses to sell what is not sold or not there, all of it at once.</summary>
    /// <exception cref="CartNotActiveException" />
    /// <exception cref="CartEmptyException" />
    /// <exception cref="NotSoldException" />
    /// <exception cref="OutOfStockException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public static void RequireSaleable(Cart cart, OfferBook offers)
    {
        cart.RequireActive();
        RequireItems(cart);
        var refusals = new Refusals();
        foreach (var item in cart.Items.Where(item => !offers.Of(item).IsSold)) refusals.Add(new NotSoldException(item.ProductName));
        foreach (var (item, offer, wanted) in Short(cart, offers)) refusals.Add(new OutOfStockException(item.ProductName, offer.Available ?? 0, wanted).At());
        refusals.ThrowIfAny();
    }

    /// <summary>Every action with its verdict.</summary>
    public static IReadOnlyList<ActionVerdict<CartAction>> Actions(Cart cart, OfferBook offers) =>
        [.. Enum.GetValues<CartAction>().Select(action => new ActionVerdict<CartAction>(action, RefusalOf(action, cart, offers)))];

    /// <summary>What a shopper should know about the lines before they buy.</summary>
    public static IReadOnlyList<CartWarning> Warnings(Cart cart, OfferBook offers, string currencyCode)
    {
        if (cart.Status != CartStatus.Active) return [];
        List<CartWarning> warnings = [];
        foreach (var item in cart.Items)
        {
            var offer = offers.Of(item);
            if (!offer.IsSold) warnings.Add(CartWarning.NotSold(item));
            else if (offer.PriceCents != item.UnitPriceCents) warnings.Add(CartWarning.PriceChanged(item, item.UnitPriceCents, offer.PriceCents, currencyCode));
        }

        warnings.AddRange(Short(cart, offers).Select(line => CartWarning.QuantityAboveStock(line.Item, line.Offer.Available ?? 0)));
        return warnings;
    }

    // Each thing once, however many lines are for it.
    private static IEnumerable<(CartItem Item, Offer Offer, int Wanted)> Short(Cart cart, OfferBook offers) => cart.Items
        .Where(item => offers.Of(item).IsSold)
        .GroupBy(item => (item.ProductId, item.VariantId))
        .Select(lines => (Item: lines.First(), Offer: offers.Of(lines.First()), Wanted: Money.Sum(lines.Select(item => item.Quantity))))
        .Where(line => line.Offer.Available < line.Wanted);

    private static DomainException? RefusalOf(CartAction action, Cart cart, OfferBook offers)
    {
        try
        {
            if (action is not (CartAction.CreateLink or CartAction.RevokeLink)) cart.RequireActive();
            switch (action)
            {
                case CartAction.AddItem:
                    RequireRoom(cart);
                    break;
                case CartAction.ChangeItems or CartAction.Refresh or CartAction.ApplyCoupon or CartAction.Clear:
                    RequireItems(cart);
                    break;
                case CartAction.RemoveCoupon:
                    RequireCoupon(cart);
                    break;
                case CartAction.CreateLink:
                    RequireLinkable(cart.Status);
                    break;
                case CartAction.RevokeLink:
                    RequireLink(cart.RestoreTokenHash);
                    break;
                case CartAction.Checkout:
                    RequireSaleable(cart, offers);
                    break;
            }

            return null;
        }
        catch (DomainException refusal)
        {
            return refusal;
        }
        catch (AggregateException several) when (several.InnerException is DomainException first)
        {
            return first;
        }
    }
}
