using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Customers.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Customers;

/// <summary>What can be done to an account.</summary>
public sealed partial class AccountActions
{
    private Step asking;
    private string reason = "";

    private enum Step
    {
        None,
        Deactivate,
        Reactivate,
        SignOut
    }

    [Parameter, EditorRequired]
    public required CustomerDetail Customer { get; set; }

    /// <summary>Gets what was done, and the way back.</summary>
    [Parameter]
    public EventCallback<DoneStep> OnDone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private string? WhyNot => Customer.ErasedAt is null ? null : "The account was erased: nobody can sign in with it.";

    private object Whose() => new { input = new { userId = Customer.Id } };

    private object Deactivation() => new { input = new { userId = Customer.Id, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() } };

    private void Close() => asking = Step.None;

    private UndoStep Reactivation() => UndoStep.By(Client, ReactivateUserData.Operation, Whose(), $"The account of {Customer.Name} is active again. Sessions that were ended stay ended.");

    private UndoStep DeactivationAgain()
        => UndoStep.By(Client, DeactivateUserData.Operation, new { input = new { userId = Customer.Id, reason = "undo" } }, $"The account of {Customer.Name} is deactivated again.");

    private Task FinishAsync(string what, UndoStep? undo = null)
    {
        Close();
        return OnDone.InvokeAsync(new DoneStep(what, undo));
    }
}
