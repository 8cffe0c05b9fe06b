using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>Sets another password for who is signed in.</summary>
public sealed partial class PasswordDialog
{
    private string current = "";
    private string fresh = "";

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? Missing => current.Length == 0 ? "Enter the password until now." : fresh.Length < 8 ? "The new one needs eight characters at least." : null;
}
