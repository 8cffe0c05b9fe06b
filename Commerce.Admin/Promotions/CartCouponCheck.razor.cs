using Commerce.Admin.Client;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>Says of a cart whether it would get a coupon that somebody asks for, and why not.</summary>
public sealed partial class CartCouponCheck
{
    private CouponCheck? check;
    private GraphQLFailure? failure;
    private string code = "";
    private string? unknown;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required string CartId { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task CheckAsync()
    {
        if (isBusy || string.IsNullOrWhiteSpace(code))
            return;
        (isBusy, check, failure, unknown) = (true, null, null, null);
        var asked = code.Trim().ToUpperInvariant();
        var found = await Client.ExecuteAsync(CouponOfCodeData.Operation, new { code = asked });
        failure = (found as GraphQLResult<CouponOfCodeData>.Failed)?.Failure;
        if (found is GraphQLResult<CouponOfCodeData>.Data { Value.Coupons.Nodes: [var coupon, ..] })
        {
            var answer = await Client.ExecuteAsync(CouponCheckData.Operation, new { id = coupon.Id, cartId = CartId });
            check = (answer as GraphQLResult<CouponCheckData>.Data)?.Value.CouponCheck;
            failure = (answer as GraphQLResult<CouponCheckData>.Failed)?.Failure;
        }
        else if (failure is null)
        {
            unknown = asked;
        }

        isBusy = false;
    }
}
