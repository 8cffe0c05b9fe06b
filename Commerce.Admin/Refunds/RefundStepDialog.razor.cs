using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Refunds;

/// <summary>The steps of a refund that stands: approve it as a second person, turn it down, try it again.</summary>
public sealed partial class RefundStepDialog
{
    private string key = Guid.NewGuid().ToString();
    private string reason = "";

    [Parameter, EditorRequired]
    public required RefundStep Step { get; set; }

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter, EditorRequired]
    public required OrderRefund Refund { get; set; }

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    private string Amount => Money.Format(Refund.AmountCents, Order.CurrencyCode);

    private object Keyed() => new { input = new { refundId = Refund.Id, idempotencyKey = key, expectedVersion = Refund.Version } };

    private object Rejection() => new { input = new { refundId = Refund.Id, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), expectedVersion = Refund.Version } };

    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }
}

public enum RefundStep
{
    Approve,
    Reject,
    Retry
}
