using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Dashboard.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Dashboard;

/// <summary>What was sold on each day.</summary>
public sealed partial class SalesChart
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SalesOfDay> Days { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private long Most => Days.Count == 0 ? 0 : Days.Max(day => day.SalesCents);

    private string Summary => Days.MaxBy(day => day.SalesCents) is { SalesCents: > 0 } best
        ? $"Sales by day; the best was {best.Day.ToString("D", CultureInfo.CurrentCulture)} with {Amount(best.SalesCents)}"
        : "Nothing was sold in this time";

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private string Amount(long cents) => Money.Format(cents, Store.Currency);
}
