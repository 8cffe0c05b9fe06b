using Commerce.Domain.Customers;

namespace Commerce.Domain.Notices;

/// <summary>Something that has changed, for those who wait for it. It names the thing; whoever hears of it reads what it is now.</summary>
public abstract record ShopNotice
{
    private ShopNotice()
    {
    }

    /// <summary>An order, or what hangs on it: its payment, shipments, returns or refunds.</summary>
    /// <param name="OrderId">The order.</param>
    /// <param name="Shopper">Whose it is, as far as who changed it knows.</param>
    public sealed record OrderChanged(int OrderId, Shopper? Shopper = null) : ShopNotice;

    /// <summary>A cart or its lines.</summary>
    /// <param name="CartId">The cart.</param>
    /// <param name="Shopper">Whose it is, as far as who changed it knows.</param>
    public sealed record CartChanged(int CartId, Shopper? Shopper = null) : ShopNotice;

    /// <summary>How far the import of a feed got.</summary>
    public sealed record FeedChanged(int FeedId) : ShopNotice;

    /// <summary>The stock of a product or of one of its variants.</summary>
    public sealed record StockChanged(int ProductId) : ShopNotice;
}
