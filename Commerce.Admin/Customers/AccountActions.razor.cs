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

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    private string? WhyNot => Customer.ErasedAt is null ? null : "The account was erased: nobody can sign in with it.";

    private object Whose() => new { input = new { userId = Customer.Id } };

    private object Deactivation() => new { input = new { userId = Customer.Id, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() } };

    private void Close() => asking = Step.None;

    private Task FinishAsync(string what)
    {
        Close();
        return OnDone.InvokeAsync(what);
    }
}
