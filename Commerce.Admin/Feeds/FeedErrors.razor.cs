using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>The rows that did not go in. A column's name and a kind of error are filters to click on.</summary>
public sealed partial class FeedErrors
{
    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    [Parameter, EditorRequired]
    public required FeedErrorsQuery Query { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string Link(FeedErrorsQuery wanted) => AdminLinks.Feed(Feed.Id, wanted with { Page = wanted.Paging.First() });

    private void Go(FeedErrorsQuery wanted) => Navigation.NavigateTo(Link(wanted), replace: true);
}
