using Commerce.Domain.Customers;
using Commerce.Domain.Orders;

namespace Commerce.Domain.Promotions;

/// <summary>One use of a coupon.</summary>
public sealed class CouponRedemption : IHasCreatedAt
{
    public int Id { get; set; }

    public int CouponId { get; set; }

    public int OrderId { get; set; }

    /// <summary>Null for a guest's order.</summary>
    public int? UserId { get; set; }

    public int DiscountCents { get; set; }

    public DateTime CreatedAt { get; set; }

    public Coupon? Coupon { get; set; }

    public Order? Order { get; set; }

    public User? User { get; set; }
}
