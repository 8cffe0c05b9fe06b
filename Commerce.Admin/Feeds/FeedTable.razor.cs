using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>Uploads in dense rows; on a narrow screen each becomes two lines.</summary>
public sealed partial class FeedTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FeedRow> Rows { get; set; }
}
