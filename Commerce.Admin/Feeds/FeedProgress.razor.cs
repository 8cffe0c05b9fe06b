using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>A bar that fills while rows are read.</summary>
public sealed partial class FeedProgress
{
    [Parameter, EditorRequired]
    public required IFeedProgress Feed { get; set; }

    /// <summary>The bar alone, for a row of a list.</summary>
    [Parameter]
    public bool Small { get; set; }

    /// <summary>0 to 100; an import that is done is full, also when the file had no rows.</summary>
    private double Percent => Feed switch
    {
        { IsRunning: false } => 100,
        { TotalRows: > 0 and var total } => Math.Min(100, Math.Floor(100d * Feed.ProcessedRows / total)),
        _ => 0
    };

    private string Text => (Feed.Status, Feed.TotalRows) switch
    {
        ("PENDING", _) => "Waiting for its turn…",
        ("AWAITING_APPROVAL", _) => string.Create(CultureInfo.CurrentCulture, $"{Feed.TotalRows:N0} rows tried, nothing changed yet"),
        ("PROCESSING", null) when Feed is { ProcessedRows: 0, CheckedRows: > 0 } => string.Create(CultureInfo.CurrentCulture, $"{Feed.CheckedRows:N0} rows checked, before anything is changed"),
        (_, { } total) => string.Create(CultureInfo.CurrentCulture, $"{Feed.ProcessedRows:N0} of {total:N0} rows read"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{Feed.ProcessedRows:N0} rows read")
    };
}
