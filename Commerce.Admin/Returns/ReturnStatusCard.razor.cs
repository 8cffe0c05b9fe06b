using Commerce.Admin.Orders.Operations;
using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>How far a return is, and the next steps; those that a return of its state has not are left out.</summary>
public sealed partial class ReturnStatusCard
{
    private static readonly (ReturnStep Step, string Action, string Text, string Icon, string? Style)[] Steps =
    [
        (ReturnStep.Approve, "APPROVE", "Approve…", "check_circle", null),
        (ReturnStep.Receive, "RECEIVE", "Goods arrived…", "inventory", null),
        (ReturnStep.Refund, "REFUND", "Pay back…", "undo", null),
        (ReturnStep.Reject, "REJECT", "Turn down…", "block", "quiet danger"),
        (ReturnStep.Close, "CLOSE", "Close without money…", "task_alt", "quiet"),
        (ReturnStep.Cancel, "CANCEL", "Call off…", "cancel", "quiet danger")
    ];

    [Parameter, EditorRequired]
    public required ReturnDetail Return { get; set; }

    [Parameter]
    public EventCallback<ReturnStep> OnStep { get; set; }

    /// <summary>That a return is not as far yet the API says in its states; here it is said as what has to happen first.</summary>
    private string? WhyNot(ActionVerdict verdict) => verdict switch
    {
        { Enabled: true } => null,
        { Code: "ILLEGAL_TRANSITION" } => Return.Status switch
        {
            "REQUESTED" or "APPROVED" => "First the goods have to arrive.",
            "REFUNDED" => "It is paid back already.",
            _ => "This return is over."
        },
        _ => verdict.Reason
    };
}
