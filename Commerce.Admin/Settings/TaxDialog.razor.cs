using System.Globalization;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Settings.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Settings;

/// <summary>Enters a tax, or writes over one.</summary>
public sealed partial class TaxDialog
{
    private string name = "";
    private string percent = "";
    private string region = "*";
    private string from = "";
    private string until = "";
    private bool isActive = true;

    /// <summary>As it is; null for a new one.</summary>
    [Parameter]
    public TaxRateRow? Edited { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private decimal? Rate => decimal.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) ? rate / 100 : null;

    private string? Missing => string.IsNullOrWhiteSpace(name) ? "Give it a name." : Rate is null ? "Say how much it takes." : DateFilter.Day(from) is null ? "Say from when on." : null;

    protected override void OnInitialized()
    {
        if (Edited is { } row)
            (name, percent, region, from, until, isActive) = (row.Name, (row.Rate * 100).ToString("0.####", CultureInfo.InvariantCulture), row.ApplicableRegion, Day(row.EffectiveFrom), Day(row.EffectiveTo), row.IsActive);
        else
            from = Day(Time.GetUtcNow());
    }

    private object Variables()
    {
        var taxRate = new { name = name.Trim(), rate = Rate ?? 0, applicableRegion = region.Trim(), effectiveFrom = Moment(from, Edited?.EffectiveFrom), effectiveTo = Moment(until, Edited?.EffectiveTo), isActive };
        return Edited is null ? new { input = new { taxRate } } : new { input = new { id = Edited.Id, taxRate } };
    }

    private static string Day(DateTimeOffset? moment) => moment is { } time ? DateFilter.Text(DateOnly.FromDateTime(time.UtcDateTime)) : "";

    /// <summary>A day that was not touched keeps its hour.</summary>
    private static DateTimeOffset? Moment(string day, DateTimeOffset? before)
        => before is not null && Day(before) == day ? before : DateFilter.Day(day) is { } given ? new DateTimeOffset(given.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
