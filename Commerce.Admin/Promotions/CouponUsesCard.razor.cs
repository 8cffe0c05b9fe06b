using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>The orders that used a coupon last.</summary>
public sealed partial class CouponUsesCard
{
    [Parameter, EditorRequired]
    public required CouponDetail Coupon { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }
}
