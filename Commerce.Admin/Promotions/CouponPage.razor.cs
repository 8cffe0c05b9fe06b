using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>One coupon: made, edited, tried out. Where two people edit it, the second one sees what the first one did before anything is written over.</summary>
public sealed partial class CouponPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Promotions", AdminLinks.PromotionsPath)];

    private DataView<CouponData>? view;
    private CouponDetail? coupon;
    private CouponForm form = new();
    private CouponForm untouched = new();
    private IReadOnlyList<string> theirs = [];
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private bool isBusy;
    private DoneStep? done;

    /// <summary>Null for one that is to be made.</summary>
    [Parameter]
    public string? Code { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private bool IsNew => Code is null;

    private bool IsChanged => form != untouched;

    private TimeZoneInfo Here => (Zone ?? ReaderZone.Utc).Zone;

    protected override void OnParametersSet()
    {
        if (Code is null && coupon is not null)
            (coupon, form, untouched, theirs, refusals, failure, done) = (null, new(), new(), [], [], null, null);
    }

    private Task<GraphQLResult<CouponData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(CouponData.Operation, new { code = Code!.ToUpperInvariant() }, cancellation);

    private void Tell(CouponData data)
    {
        var before = untouched;
        var wasChanged = coupon is not null && IsChanged;
        coupon = data.Coupon;
        if (coupon is null)
            return;
        untouched = CouponForm.Of(coupon, Store.Currency, Here);
        // What somebody is typing stays; what came from elsewhere is told.
        if (wasChanged)
            theirs = CouponWords.Differences(before, untouched);
        else
            form = untouched with { };
    }

    private void Reset() => (form, theirs, refusals, failure) = (untouched with { }, [], [], null);

    private async Task SaveAsync()
    {
        if (isBusy || form.Missing is not null)
            return;
        (isBusy, refusals, failure, theirs, done) = (true, [], null, [], null);
        var input = form.ToInput(Store.Currency, Here);
        if (coupon is null)
            await EndAsync(await Client.ExecuteAsync(CreateCouponData.Operation, new { input = new { coupon = input } }), data => data.CreateCoupon);
        else
            await EndAsync(await Client.ExecuteAsync(UpdateCouponData.Operation, new { input = new { id = coupon.Id, coupon = input, expectedVersion = coupon.Version } }), data => data.UpdateCoupon);
    }

    /// <summary>The coupon as it was, unless somebody has saved it since; of a new one there is nothing before.</summary>
    private UndoStep? WayBack(SavedCoupon saved) => coupon is null || saved.Code != Code ? null : UndoStep.By(
        Client, UpdateCouponData.Operation, new { input = new { id = saved.Id, coupon = untouched.ToInput(Store.Currency, Here), expectedVersion = saved.Version } }, $"{saved.Code} is as it was.");

    private async Task EndAsync<T>(GraphQLResult<T> result, Func<T, CouponPayload> payload)
    {
        isBusy = false;
        failure = (result as GraphQLResult<T>.Failed)?.Failure;
        refusals = (result as GraphQLResult<T>.Refused)?.Errors ?? [];
        if (refusals.Any(error => error.Code == "STALE_VERSION"))
        {
            refusals = [];
            await view!.ReloadAsync();
            if (theirs.Count == 0)
                theirs = ["It was saved again, with nothing changed that you see."];
            return;
        }

        if (result is not GraphQLResult<T>.Data { Value: var value } || payload(value).Coupon is not { } saved)
            return;
        done = new($"{saved.Code} is saved{(saved.IsActive ? ", and shoppers can use it." : "; shoppers cannot use it yet.")}", WayBack(saved));
        untouched = form with { };
        if (saved.Code != Code)
            Navigation.NavigateTo(AdminLinks.Coupon(saved.Code), replace: true);
        else
            await view!.ReloadAsync();
    }
}
