using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Steps, parcels, returns and money in one line of time, the latest first.</summary>
public sealed partial class OrderTimelineCard
{
    private IReadOnlyList<TimelineEntry> entries = [];

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    protected override void OnParametersSet() => entries = TimelineEntry.Of(Order);
}
