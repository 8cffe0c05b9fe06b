using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Commerce.Admin.Feeds.Operations;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>What an event makes of a list of feeds, and when only loading tells.</summary>
public sealed class FeedNewsTests
{
    private static readonly FeedRow Running = new("F1", "a.csv", "PRODUCTS", null, "PROCESSING", false, 100, 10, 10, 0, DateTimeOffset.UnixEpoch, null);

    private static readonly ProductFeedsData List = new(new Connection<FeedRow>(
        [Running with { Id = "F2", Status = "COMPLETED" }, Running], new PageInfo(false, false, null, null), 2));

    [Fact]
    public void Progress_OfARow_ChangesThatRow()
    {
        var told = FeedNews.Apply(List, Event("F1", "PROCESSING", 60));

        Assert.Equal([10, 60], told.Data.ProductFeeds.Nodes.Select(row => row.ProcessedRows));
        Assert.Same(List.ProductFeeds.Nodes[0], told.Data.ProductFeeds.Nodes[0]);
    }

    [Theory]
    [InlineData("F1", "COMPLETED", 100, true)]
    [InlineData("F9", "PENDING", 0, true)]
    [InlineData("F9", "PROCESSING", 50, false)]
    [InlineData("F9", "COMPLETED", 100, true)]
    public void Event_ThatMayMoveRows_HasTheListLoaded(string id, string status, int processed, bool isLoaded)
    {
        var told = FeedNews.Apply(List, Event(id, status, processed));

        Assert.Equal(isLoaded, told.IsBehind);
        Assert.Equal(["F2", "F1"], told.Data.ProductFeeds.Nodes.Select(row => row.Id));
    }

    [Fact]
    public void Event_OfWhatIsGone_ChangesNothing() => Assert.Same(List, FeedNews.Apply(List, new ProductFeedProgressData(null)).Data);

    private static ProductFeedProgressData Event(string id, string status, int processed)
        => new(new FeedEvent(id, null, status, 100, processed, processed, 0, 1, 2, 3, null));
}
