using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>What a coupon would have cost, before anybody can use it.</summary>
public sealed partial class CouponTryOut
{
    private const int Days = 30;

    private CouponBackTest? result;
    private GraphQLFailure? failure;
    private IReadOnlyList<UserError> refusals = [];
    private bool isBusy;

    [Parameter, EditorRequired]
    public required CouponForm Form { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private async Task TryAsync()
    {
        if (isBusy)
            return;
        (isBusy, failure, refusals) = (true, null, []);
        var variables = new { coupon = Form.ToInput(Store.Currency, (Zone ?? ReaderZone.Utc).Zone), days = Days };
        var answer = await Client.ExecuteAsync(CouponBackTestData.Operation, variables);
        isBusy = false;
        result = (answer as GraphQLResult<CouponBackTestData>.Data)?.Value.CouponBackTest;
        failure = (answer as GraphQLResult<CouponBackTestData>.Failed)?.Failure;
        refusals = (answer as GraphQLResult<CouponBackTestData>.Refused)?.Errors ?? [];
    }

    private string Amount(long cents) => Money.Format(cents, Store.Currency);
}
