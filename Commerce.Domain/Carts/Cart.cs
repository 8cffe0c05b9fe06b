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

    public DateTime? AbandonedAt { get; internal set; }

    public DateTime? ConvertedAt { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }

    public ICollection<CartItem> Items { get; set; } = [];

    public ICollection<Session> Sessions { get; set; } = [];

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

    private void RequireActive()
    {
        if (Status != CartStatus.Active) throw new CartNotActiveException(Status);
    }
}
