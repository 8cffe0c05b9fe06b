using Bunit;
using Commerce.Admin.Feeds;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class FeedPageTests : ComponentTest
{
    [Fact]
    public void Feed_WhileItRuns_IsFollowedUntilItIsDone()
    {
        var asked = 0;
        Api.On("ProductFeed", _ => FakeApi.Json($$"""{"data":{{(++asked < 2 ? Answers.Feed("PROCESSING", processed: 4) : Answers.Feed())}} }"""));

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        Assert.Contains("4 of 10 rows read", page.WaitForElement(".summary").TextContent, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("10 of 10 rows read", page.Find(".summary").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Equal("Done", page.Find(".page-header .status").LastChild!.TextContent);
    }

    [Fact]
    public async Task Feed_WhileItRuns_IsToldAndNotAskedFor()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        Api.Data("ProductFeed", Answers.Feed("PROCESSING", processed: 4));
        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));
        page.WaitForAssertion(() => Assert.Equal(2, Api.Requests.Count(request => request.Operation == "ProductFeed")), TimeSpan.FromSeconds(10));
        Assert.Equal("""{"id":"F1"}""", Api.Last("ProductFeedProgress").Variables.GetRawText());

        await stream.TellAsync(Answers.FeedEvent("PROCESSING", processed: 7));

        page.WaitForAssertion(() => Assert.Contains("7 of 10 rows read", page.Find(".summary").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        await Task.Delay(1500);
        Assert.Equal(2, Api.Requests.Count(request => request.Operation == "ProductFeed"));

        Api.Data("ProductFeed", Answers.Feed());
        await stream.TellAsync(Answers.FeedEvent("COMPLETED", processed: 10));
        page.WaitForAssertion(() => Assert.Equal("Done", page.Find(".page-header .status").LastChild!.TextContent), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Feed_WhoseApiIsLost_IsFollowedAsBefore()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        Api.Data("ProductFeed", Answers.Feed("PROCESSING", processed: 4));
        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));
        page.WaitForAssertion(() => Assert.Equal(2, Api.Requests.Count(request => request.Operation == "ProductFeed")), TimeSpan.FromSeconds(10));

        Api.Live = _ => null;
        Api.Data("ProductFeed", Answers.Feed());
        await stream.BreakAsync();

        page.WaitForAssertion(() => Assert.Equal("Done", page.Find(".page-header .status").LastChild!.TextContent), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(0, 0, false, "Nothing changed: the shop already is as this file says.")]
    [InlineData(1, 0, false, null)]
    [InlineData(1, 0, true, "This is a preview: nothing was changed. The numbers are what an import would do.")]
    public void Feed_ThatIsDone_SaysWhatItsNumbersMean(int created, int updated, bool dryRun, string? verdict)
    {
        Api.Data("ProductFeed", Answers.Feed(created: created, updated: updated, dryRun: dryRun));

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        page.WaitForElement(".summary");
        Assert.Equal(verdict, page.FindAll(".verdict").SingleOrDefault()?.TextContent);
    }

    [Fact]
    public void Preview_ShowsWhatWouldChange_AndIsAppliedOnceItsTripwiresWereSeen()
    {
        Api.Data("ProductFeed", Answers.Feed(dryRun: true, more: """
            "changes":{"totalCount":2},"actions":[{"action":"APPLY","enabled":true,"reason":null,"code":null}],
            "trips":[{"kind":"PRICE_DROP","count":1,"ofRows":9,"limitPercent":50,"examples":[{"rowNumber":3,"name":"Mug","sku":"M-1","oldValue":"950","newValue":"100"}]}],
            """));
        Api.Data("ProductFeedChanges", $$"""
            {"productFeed":{"id":"F1","changes":{"nodes":[
            {"rowNumber":3,"kind":"CHANGED","name":"Mug","sku":"M-1","field":"priceCents","oldValue":"950","newValue":"100","revert":null,"revertNote":null,"product":{"id":"P1"} },
            {"rowNumber":4,"kind":"PRODUCT_CREATED","name":"Cup","sku":null,"field":null,"oldValue":null,"newValue":null,"revert":null,"revertNote":null,"product":null}],
            "pageInfo":{{Answers.NoPage}},"totalCount":2} } }
            """);
        Api.Data("ApplyProductFeed", """{"done":{"productFeed":{"id":"F2","status":"PENDING"},"errors":null}}""");

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        Assert.Contains("Mug (M-1): $9.50 → $1.00", page.WaitForElement(".trips li").TextContent, StringComparison.Ordinal);
        var rows = page.WaitForElements(".changes tbody tr", 2).Select(row => string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(["3|MugM-1|Price|$9.50|$1.00", "4|Cup|New product||"], rows);

        page.Find(".steps button").Click();
        Assert.True(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
        page.Find("dialog input[type=checkbox]").Change(true);
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.EndsWith("/admin/feeds/F2", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Equal("""{"id":"F1","approveTripwires":true}""", Api.Last("ApplyProductFeed").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public void Feed_ThatAwaitsApproval_IsApprovedOrDiscarded_AndSaysWhyNot()
    {
        Api.Data("ProductFeed", Answers.Feed("AWAITING_APPROVAL", processed: 0, more: """
            "actions":[{"action":"APPROVE","enabled":true,"reason":null,"code":null},{"action":"CANCEL","enabled":false,"reason":"Somebody was faster.","code":"X"}],
            "trips":[{"kind":"ROW_ERRORS","count":4,"ofRows":10,"limitPercent":25,"examples":[]}],
            """));

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        Assert.Equal("4 of 10 rows have errors; 25 % are allowed.", page.WaitForElement(".trips summary").TextContent);
        Assert.Equal(["Approve and import", "Discard"], page.FindAll(".steps button").Select(button => button.LastChild!.TextContent.Trim()));
        Assert.Equal("Somebody was faster.", page.Find(".steps .why").TextContent);
        Assert.Equal("To be approved", page.Find(".page-header .status").LastChild!.TextContent);
    }

    [Fact]
    public void Feed_WithRowErrors_ShowsThemAndOffersTheDownload()
    {
        Api.Data("ProductFeed", Answers.Feed(errorRows: 2, errors: Answers.Error(3, "-5") + "," + Answers.Error(7, "x", "Write a number.")));

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        page.WaitForElement("tbody tr");
        Assert.Equal(["7", "Price", "x", "Price negative", "Write a number."], page.FindAll("tbody tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("/admin/feeds/F1/errors.csv", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void Errors_FilteredInTheAddress_AreAskedForThatWay()
    {
        Api.Data("ProductFeed", Answers.Feed(errorRows: 2));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/feeds/F1?column=Price&code=PRICE_NEGATIVE&search=five");

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        page.WaitForElement(".empty");
        Assert.Equal(
            """{"and":[{"column":{"eq":"Price"}},{"code":{"eq":"PRICE_NEGATIVE"}},{"or":[{"message":{"contains":"five"}},{"value":{"contains":"five"}}]}]}""",
            Api.Last("ProductFeed").Variables.GetProperty("where").GetRawText());
        Assert.Equal("/admin/feeds/F1?code=PRICE_NEGATIVE&search=five", page.Find("a.chip").GetAttribute("href"));
    }

    [Theory]
    [InlineData("The node ID string has an invalid format.")]
    [InlineData("The node id type name `User` does not match the expected type name `ProductFeed`.")]
    public void Address_WithAnIdThatIsNone_SaysSo(string message)
    {
        Api.Answer("ProductFeed", $$"""{"errors":[{"message":"{{message}}","path":["productFeed"]}],"data":{"productFeed":null} }""");

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "garbage"));

        Assert.Contains("no such feed", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void Feed_ThatIsNotThere_SaysSo()
    {
        Api.Data("ProductFeed", """{"productFeed":null}""");

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F9"));

        Assert.Contains("no such feed", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Feed_RefusedForTheRole_SaysSoWithoutTryingAgain()
    {
        Api.Answer("ProductFeed", """{"data":{"productFeed":null},"errors":[{"message":"no","path":["productFeed"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""");

        var page = Render<FeedPage>(parameters => parameters.Add(feed => feed.Id, "F1"));

        Assert.Contains("role does not allow", page.WaitForElement("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button.action"));
    }
}
