using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>The coupons of the shop, and how often each was used; switched on and off.</summary>
public sealed partial class CouponList
{
    private readonly List<CouponRow> switched = [];
    private ListPage<CouponsData, CouponRow>? list;
    private BulkContext<CouponRow>? toSwitch;
    private DoneStep? done;
    private bool switchOn;

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    private string? Amount(int? cents) => cents is { } amount ? Money.Format(amount, Store.Currency) : null;

    private void Ask(BulkContext<CouponRow> bulk, bool isOn)
    {
        (toSwitch, switchOn, done) = (bulk, isOn, null);
        switched.Clear();
    }

    private async Task<BulkOutcome> SwitchAsync(CouponRow coupon, string key, CancellationToken cancellation)
    {
        // Where it is so already there is nothing to take back.
        if (coupon.IsActive == switchOn)
            return new BulkOutcome(true, switchOn ? "It is on already" : "It is off already");
        var outcome = await Switch(coupon, switchOn).Run(cancellation);
        if (outcome.IsDone)
            switched.Add(coupon);
        return outcome;
    }

    private UndoStep Switch(CouponRow coupon, bool isOn)
    {
        var which = new { input = new { id = coupon.Id } };
        return isOn
            ? UndoStep.By(Client, ActivateCouponData.Operation, which, "Switched on")
            : UndoStep.By(Client, DeactivateCouponData.Operation, which, "Switched off");
    }

    private async Task CloseAsync(bool hasRun)
    {
        if (hasRun)
            toSwitch?.Selection.Clear();
        toSwitch = null;
        if (!hasRun)
            return;
        var back = !switchOn;
        UndoStep[] steps = [.. switched.Select(coupon => Switch(coupon, back))];
        done = new(
            $"{Words.Count(steps.Length, "coupon was", "coupons were")} switched {(switchOn ? "on" : "off")}.",
            steps.Length == 0 ? null : UndoStep.All(steps, back ? "Switched on again." : "Switched off again."));
        if (list is not null)
            await list.ReloadAsync();
    }
}
