using Bunit;
using Commerce.Admin.Feeds;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class FeedImagesTests : ComponentTest
{
    [Fact]
    public async Task PicturesOfAFeed_AreCounted_WithReasons_AndTriedAgain()
    {
        Api.Data("FeedImages", """
            {"productFeed":{"id":"F1","imageFetches":{"pending":3,"fetched":1200,"failed":2,"failures":[{"failure":"NOT_FOUND","message":"The host does not have it.","count":2}]},
            "images":{"nodes":[{"id":"I1","sourceUrl":"https://img.example/1.png","fetchMessage":"The host does not have it.","product":{"id":"P1","name":"Mug"} }],"totalCount":2} } }
            """).Data("RetryProductFeedImages", """{"retryProductFeedImages":{"productFeed":{"id":"F1","imageFetches":{"pending":5} },"errors":null} }""");

        var images = Render<FeedImages>(parameters => parameters.Add(feed => feed.Id, "F1"));

        Assert.Equal(["1,200 fetched", "3 to come", "2 not fetched"], images.WaitForElement(".counts").Children.Select(count => count.TextContent));
        Assert.Equal("2 × Not found. The host does not have it.", images.Find(".reasons li").TextContent);
        Assert.Equal("Mug", images.Find(".which a").TextContent);
        await images.Find(".head button").ClickAsync(new());
        Assert.Equal("F1", Api.Last("RetryProductFeedImages").Variables.GetProperty("input").GetProperty("id").GetString());
        images.WaitForAssertion(() => Assert.Contains("fetched again", images.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void FeedWithoutPictures_ShowsNothing()
    {
        Api.Data("FeedImages", """{"productFeed":{"id":"F1","imageFetches":{"pending":0,"fetched":0,"failed":0,"failures":[]},"images":{"nodes":[],"totalCount":0} } }""");

        var images = Render<FeedImages>(parameters => parameters.Add(feed => feed.Id, "F1"));

        images.WaitForAssertion(() => Assert.Single(Api.Requests, request => request.Operation == "FeedImages"));
        Assert.Empty(images.FindAll("section"));
    }
}
