using Bunit;
using Commerce.Admin.Feeds;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ScheduleListTests : ComponentTest
{
    private const string Row = """
        {"id":"S1","name":"Potter","url":"https://potter.example/stock.csv","feedType":"INVENTORY","format":null,"everyMinutes":null,"dailyAtMinute":210,"isActive":true,
        "nextRunAt":"2026-03-02T03:30:00Z","lastRunAt":"2026-03-01T03:30:00Z","lastOutcome":"FAILED","lastMessage":"The host does not have it.","failuresInARow":3,"lastFeed":null}
        """;

    public ScheduleListTests()
    {
        SignInAs("MERCHANDISER");
        Api.Data("FeedSchedules", $$"""{"feedSchedules":{"nodes":[{{Row}}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":"a","endCursor":"b"},"totalCount":1} }""");
    }

    [Fact]
    public async Task Schedule_SaysHowItStands_AndIsEditedWhole()
    {
        Api.Data("UpdateFeedSchedule", """{"updateFeedSchedule":{"feedSchedule":{"id":"S1","name":"Potter"},"errors":null} }""");
        var page = Render<ScheduleList>();
        var row = page.WaitForElement("tbody tr").TextContent;
        Assert.Contains("Failed 3 times", row, StringComparison.Ordinal);
        Assert.Contains("The host does not have it.", row, StringComparison.Ordinal);
        Assert.Contains("Daily at 03:30 UTC", row, StringComparison.Ordinal);

        page.Find("tbody button.row-link").Click();
        page.FindAll("dialog input")[1].Input("https://potter.example/all.csv");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Potter is saved.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal(
            """{"name":"Potter","url":"https://potter.example/all.csv","feedType":"INVENTORY","format":null,"everyMinutes":null,"dailyAt":"03:30","isActive":true}""",
            Api.Last("UpdateFeedSchedule").Variables.GetProperty("input").GetProperty("feedSchedule").GetRawText());
    }

    [Fact]
    public async Task Schedule_IsRunAndDeleted_AfterAQuestion()
    {
        Api.Data("RunFeedSchedule", """{"runFeedSchedule":{"feedSchedule":{"id":"S1","name":"Potter"},"errors":null} }""")
            .Data("DeleteFeedSchedule", """{"deleteFeedSchedule":{"feedSchedule":{"id":"S1","name":"Potter"},"errors":null} }""");
        var page = Render<ScheduleList>();
        page.WaitForElement("tbody tr");

        await page.Find("button[aria-label='Fetch now: Potter']").ClickAsync(new());
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("fetched in a moment", page.Find(".saved").TextContent, StringComparison.Ordinal));
        await page.Find("button[aria-label='Delete Potter']").ClickAsync(new());
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Potter is deleted.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("S1", Api.Last("DeleteFeedSchedule").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public void SchedulesThatFailAgainAndAgain_AreNamed()
    {
        Api.Data("FailingFeedSchedules", """{"feedSchedules":{"nodes":[{"name":"Potter"}],"totalCount":1} }""");

        var notice = Render<ScheduleNotice>();

        Assert.Equal("A schedule fails again and again: Potter.", string.Join(' ', notice.WaitForElement(".notice span").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" See why", "", StringComparison.Ordinal));
        Assert.Equal(3, Api.Last("FailingFeedSchedules").Variables.GetProperty("failures").GetInt32());
    }
}
