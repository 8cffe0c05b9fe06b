using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Refunds;

/// <summary>The money of one order that goes back, and the next steps of each refund.</summary>
public sealed partial class OrderRefundsCard
{
    private static readonly (RefundStep Step, string Name, string Text, string Icon)[] Steps =
    [
        (RefundStep.Approve, "APPROVE", "Approve…", "how_to_reg"),
        (RefundStep.Reject, "REJECT", "Turn down…", "block"),
        (RefundStep.Retry, "RETRY", "Try again…", "sync")
    ];

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    [Parameter]
    public EventCallback<RefundChoice> OnStep { get; set; }
}

public sealed record RefundChoice(RefundStep Step, OrderRefund Refund);
