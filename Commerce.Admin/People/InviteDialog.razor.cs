using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.People;

/// <summary>Invites somebody into the staff.</summary>
public sealed partial class InviteDialog
{
    private string email = "";
    private string role = "SUPPORT";

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? Missing => email.Contains('@', StringComparison.Ordinal) ? null : "Enter the e-mail address.";

    private object Variables() => new { input = new { email = email.Trim(), role } };
}
