using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>The coupons of the shop, and how often each was used.</summary>
public sealed partial class CouponList
{
    [Inject]
    public required StoreSettings Store { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    private string? Amount(int? cents) => cents is { } amount ? Money.Format(amount, Store.Currency) : null;

}
