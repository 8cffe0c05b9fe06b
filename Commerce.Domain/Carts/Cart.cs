using Commerce.Domain.Customers;

namespace Commerce.Domain.Carts;

/// <summary>What somebody means to buy. A user has at most one active cart; a guest's hangs on a <see cref="Session"/>.</summary>
public sealed class Cart : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    /// <summary>Null for a guest's cart.</summary>
    public int? UserId { get; set; }

    public CartStatus Status { get; internal set; } = CartStatus.Active;

    /// <summary>The sum over the lines at the prices they were added with.</summary>
    public int TotalCents { get; internal set; }

    /// <summary>Pieces, not lines.</summary>
    public int TotalItems { get; internal set; }

    public SyncSource SyncSource { get; set; } = SyncSource.Web;

    /// <summary>The coupon the shopper means to use, in upper case. Whether it holds is judged each time somebody looks.</summary>
    public string? CouponCode { get; internal set; }

    /// <summary>SHA-256 of the token that restores the cart's lines, in hex; null when there is no link.</summary>
    public string? RestoreTokenHash { get; internal set; }

    /// <summary>The first moment the link no longer opens anything.</summary>
    public DateTime? RestoreTokenExpiresAt { get; internal set; }

    public DateTime? AbandonedAt { get; internal set; }

    public DateTime? ConvertedAt { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }

    public ICollection<CartItem> Items { get; set; } = [];

    public ICollection<Session> Sessions { get; set; } = [];

    /// <summary>Who shops with it, as far as whoever read it knows. Not stored.</summary>
    internal Shopper? Shopper { get; set; }

    /// <summary>The line of this key; null when there is none. All lines must be loaded.</summary>
    public CartItem? Find(CartLineKey key) => Items.FirstOrDefault(item => item.Key() == key);

    /// <summary>Begins a line, with the price and the name of now.</summary>
    internal CartItem Begin(Offer offer, string? metadata, int quantity, DateTime now) =>
        Begin(new CartItem { UnitPriceCents = offer.PriceCents, ProductName = offer.ProductName }, new(offer.ProductId, offer.VariantId, metadata), quantity, now);

    /// <summary>Begins a line like one of another cart: it keeps the price and the name that its shopper saw.</summary>
    internal CartItem Begin(CartItem like, int quantity, DateTime now) =>
        Begin(new CartItem { UnitPriceCents = like.UnitPriceCents, ProductName = like.ProductName }, like.Key(), quantity, now);

    /// <summary>Says that a line was changed by the edit that is under way.</summary>
    internal void Touch(CartItem item) => item.ChangedInVersion = Id == 0 ? Version : Version + 1;

    /// <summary>Refuses what only an active cart allows.</summary>
    /// <exception cref="CartNotActiveException" />
    internal void RequireActive()
    {
        if (Status != CartStatus.Active) throw new CartNotActiveException(Status);
    }

    public void Abandon(DateTime now)
    {
        RequireActive();
        Status = CartStatus.Abandoned;
        AbandonedAt = now;
    }

    public void Convert(DateTime now)
    {
        RequireActive();
        Status = CartStatus.Converted;
        ConvertedAt = now;
    }

    /// <summary>Closes a guest's cart whose lines went into the user's.</summary>
    public void MarkMerged()
    {
        RequireActive();
        Status = CartStatus.Merged;
    }

    /// <summary>Adds the lines up again; call after every change of <see cref="Items"/>, all of which must be loaded.</summary>
    /// <exception cref="AmountOverflowException">The total does not fit.</exception>
    public void Recalculate()
    {
        TotalItems = Money.Sum(Items.Select(item => item.Quantity));
        TotalCents = Money.Sum(Items.Select(item => Money.Times(item.UnitPriceCents, item.Quantity)));
    }

    private CartItem Begin(CartItem item, CartLineKey key, int quantity, DateTime now)
    {
        item.ProductId = key.ProductId;
        item.VariantId = key.VariantId;
        item.Metadata = key.Metadata;
        item.Quantity = quantity;
        item.AddedAt = now;
        Touch(item);
        Items.Add(item);
        return item;
    }
}
