using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Calls an order off, after it has said what that means.</summary>
public sealed partial class CancelOrderDialog
{
    private string key = Guid.NewGuid().ToString();
    private string reason = "";

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    private string Money => Order.PaymentStatus switch
    {
        "PAID" or "PARTIALLY_REFUNDED" => $"{Amount(Order.Payment!.CapturedCents - Order.Payment.RefundedCents)} is paid back to {Order.Email}.",
        "AUTHORIZED" => $"The reserved {Amount(Order.TotalCents)} is released; nothing was charged.",
        "PENDING" => "The payment that is under way is called off.",
        _ => "Nothing was charged, so nothing is paid back."
    };

    private object Variables() => new
    {
        input = new { orderId = Order.Id, idempotencyKey = key, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), expectedVersion = Order.Version }
    };

    /// <summary>It was refused, so the next one is another cancellation.</summary>
    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }

    private string Amount(int cents) => Components.Shared.Money.Format(cents, Order.CurrencyCode);
}
