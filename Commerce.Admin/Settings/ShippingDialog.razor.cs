using Commerce.Admin.Components.Shared;
using Commerce.Admin.Settings.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Settings;

/// <summary>Enters a way to ship, or writes over one; orders keep what they paid for it.</summary>
public sealed partial class ShippingDialog
{
    private string name = "";
    private string about = "";
    private string days = "";
    private string price = "";
    private bool isActive = true;

    /// <summary>As it is; null for a new one.</summary>
    [Parameter]
    public ShippingOptionRow? Edited { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private string? Missing => string.IsNullOrWhiteSpace(name) ? "Give it a name." : Money.ToCents(price, Store.Currency) is null ? "Say what it costs; 0 for nothing." : null;

    protected override void OnInitialized()
    {
        if (Edited is { } row)
            (name, about, days, price, isActive) = (row.Name, row.Description ?? "", row.EstimatedDays ?? "", Money.ToText(row.RateCents, Store.Currency), row.IsActive);
    }

    private object Variables()
    {
        var shippingOption = new { name = name.Trim(), description = Given(about), estimatedDays = Given(days), rateCents = Money.ToCents(price, Store.Currency) ?? 0, isActive };
        return Edited is null ? new { input = new { shippingOption } } : new { input = new { id = Edited.Id, shippingOption } };
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
