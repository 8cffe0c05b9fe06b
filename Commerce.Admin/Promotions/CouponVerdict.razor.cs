using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>Whether a cart would get a coupon, and why not.</summary>
public sealed partial class CouponVerdict
{
    [Parameter, EditorRequired]
    public required CouponCheck Check { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }
}
