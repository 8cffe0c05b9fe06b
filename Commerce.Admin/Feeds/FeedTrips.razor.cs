using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>The tripwires a feed ran into, with examples.</summary>
public sealed partial class FeedTrips
{
    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private string Title => Feed switch
    {
        { Status: "AWAITING_APPROVAL" } => "It stopped before it changed anything",
        { DryRun: true } => "To be looked at before it is applied",
        { ApprovedBy: not null } => "What was approved",
        _ => "What it ran into"
    };
}
