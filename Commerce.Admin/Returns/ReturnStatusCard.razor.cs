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
}
