using Commerce.Admin.Settings.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Settings;

/// <summary>Enters a way to pay, or writes over one.</summary>
public sealed partial class PaymentDialog
{
    private string name = "";
    private string about = "";
    private bool isActive = true;

    /// <summary>As it is; null for a new one.</summary>
    [Parameter]
    public PaymentTypeRow? Edited { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? Missing => string.IsNullOrWhiteSpace(name) ? "Give it a name." : null;

    protected override void OnInitialized()
    {
        if (Edited is { } row)
            (name, about, isActive) = (row.Name, row.Description ?? "", row.IsActive);
    }

    private object Variables()
    {
        var paymentType = new { name = name.Trim(), description = string.IsNullOrWhiteSpace(about) ? null : about.Trim(), isActive };
        return Edited is null ? new { input = new { paymentType } } : new { input = new { id = Edited.Id, paymentType } };
    }
}
