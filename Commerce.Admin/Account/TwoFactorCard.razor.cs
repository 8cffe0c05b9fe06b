using Commerce.Admin.Account.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Account;

/// <summary>Switches the own second factor on and off.</summary>
public sealed partial class TwoFactorCard
{
    private Step asking;
    private AuthenticatorSetup? setup;
    private IReadOnlyList<string>? codes;
    private string password = "";
    private string code = "";

    private enum Step
    {
        None,
        Begin,
        Enable,
        Renew,
        Disable
    }

    [Parameter, EditorRequired]
    public required MyAccount Me { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    private string? NoPassword => password.Length == 0 ? "Enter your password." : null;

    private static string Spaced(string key) => string.Join(' ', key.Chunk(4).Select(part => new string(part)));

    private object WithPassword() => new { input = new { password } };

    private void Ask(Step step) => (asking, password, code) = (step, "", "");

    private void Close() => Ask(Step.None);

    private void Begun(BeginTwoFactorData data) => (asking, setup, password) = (Step.Enable, data.BeginTwoFactor.TwoFactorSetup, "");

    private void Show(IReadOnlyList<string>? shown)
    {
        Close();
        (codes, setup) = (shown, null);
    }

    private Task CloseCodesAsync()
    {
        codes = null;
        return OnDone.InvokeAsync("Two-factor sign-in is on.");
    }

    private Task FinishAsync(string what)
    {
        Close();
        return OnDone.InvokeAsync(what);
    }
}
