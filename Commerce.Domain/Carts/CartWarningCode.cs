namespace Commerce.Domain.Carts;

/// <summary>What the shop changed on its own, or what is not any more as it was when a line was added.</summary>
public enum CartWarningCode
{
    /// <summary>Today's price is not the one the line was added with.</summary>
    PriceChanged,

    /// <summary>Fewer pieces than were asked for: the stock, or the most that a line may have.</summary>
    QuantityCapped,

    /// <summary>The stock does not suffice any more for what lies in the cart.</summary>
    QuantityAboveStock,

    /// <summary>The shop does not sell it any more.</summary>
    NotSold,

    /// <summary>The line was taken out of the cart.</summary>
    Removed,

    /// <summary>Lines became one, because they are for the same.</summary>
    LinesJoined,

    /// <summary>Another device had added the line; it stays.</summary>
    AddedElsewhere,

    /// <summary>Another device had changed the line; the larger quantity stays.</summary>
    ChangedElsewhere,

    /// <summary>What is in an order by now, or went into another cart, is not added once more.</summary>
    AlreadyTaken,

    /// <summary>The coupon does not hold for what lies in the cart.</summary>
    CouponRefused,

    /// <summary>The guest's cart stayed what it is: together the two would be larger than a cart can be.</summary>
    NotMerged,
}
