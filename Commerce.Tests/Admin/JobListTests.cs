using System.Runtime.CompilerServices;
using Bunit;
using Commerce.Admin.Audit;
using Commerce.Admin.Jobs;
using Commerce.Domain.Jobs;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Work in the background at the desk.</summary>
public sealed class JobListTests : ComponentTest
{
    private const string Failed = """
        {"id":"J1","jobType":"mail","status":"FAILED","attempts":5,"maxAttempts":5,"error":"{\"type\":\"SmtpException\",\"message\":\"No such mailbox.\"}","createdAt":"2026-01-01T00:00:00Z","startedAt":"2026-01-01T00:00:01Z",
        "completedAt":null,"failedAt":"2026-01-01T01:00:00Z","retryAt":null,"leaseUntil":null,"productFeed":null}
        """;

    private const string Running = """
        {"id":"J2","jobType":"product-feed","status":"RUNNING","attempts":1,"maxAttempts":5,"error":null,"createdAt":"2026-01-01T00:00:00Z","startedAt":"2026-01-01T00:00:01Z",
        "completedAt":null,"failedAt":null,"retryAt":null,"leaseUntil":"2026-01-01T00:00:31Z","productFeed":{"id":"F1"} }
        """;

    public JobListTests() => Api
        .Data("Jobs", $$"""{"jobs":{"nodes":[{{Failed}},{{Running}}],"pageInfo":{{Answers.NoPage}},"totalCount":2} }""")
        .Data("Job", """{"job":{"id":"J1","payload":"{\"mailId\":7}","result":null,"workerId":"w/1","idempotencyKey":"mail-7"} }""");

    [Fact]
    public void Kinds_OfAllThatTheShopDoes_CanBeChosenAndHaveWords()
    {
        var kinds = typeof(IJobHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJobHandler)))
            .Select(type => ((IJobHandler)RuntimeHelpers.GetUninitializedObject(type)).JobType).Order().ToList();

        Assert.NotEmpty(kinds);
        Assert.Equal(kinds, JobListSpec.Types.Order());
        Assert.All(kinds, kind => Assert.NotEqual(ValueChange.Name(kind.Replace('.', ' ').Replace('-', ' ')), JobWords.Type(kind)));
    }

    [Fact]
    public void List_SaysWhatFailedAndWhy()
    {
        var page = Open();

        Assert.Contains("Given up", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Equal("No such mailbox.", page.Find("tbody .failure").TextContent);
        Assert.Equal("/admin/feeds/F1", page.Find("tbody .over").GetAttribute("href"));
    }

    [Fact]
    public async Task Job_ThatWasGivenUp_IsTriedAgain()
    {
        Api.Data("RetryJob", """{"retryJob":{"job":{"id":"J1","status":"PENDING"},"errors":null} }""");
        var page = Open();
        page.FindAll("tbody .row-link")[0].Click();
        Assert.Contains("\"mailId\": 7", page.WaitForElement("dialog pre").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Call it off", page.Find("dialog .buttons").TextContent, StringComparison.Ordinal);

        await page.FindAll("dialog .buttons button")[^1].ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Mail to a customer: it is filed again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("J1", Api.Last("RetryJob").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Job_ThatRuns_IsCalledOff_AndThatIsTakenBack()
    {
        Api.Data("CancelJob", """{"cancelJob":{"job":{"id":"J2","status":"CANCELLED"},"errors":null} }""").Data("RetryJob", """{"retryJob":{"job":{"id":"J2","status":"PENDING"},"errors":null} }""");
        var page = Open();
        page.FindAll("tbody .row-link")[1].Click();

        await page.Find("dialog .buttons .danger").ClickAsync(new());
        await page.WaitForElement(".saved .undo").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("It is filed again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("J2", Api.Last("RetryJob").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Job_ThatAWorkerTookMeanwhile_SaysSo()
    {
        Api.Answer("RetryJob", """{"data":{"retryJob":{"job":null,"errors":[{"__typename":"JobChangedError","message":"A worker was faster.","code":"JOB_CHANGED"}]}}}""");
        var page = Open();
        page.FindAll("tbody .row-link")[0].Click();

        await page.FindAll("dialog .buttons button")[^1].ClickAsync(new());

        Assert.Equal("A worker was faster.", page.WaitForElement("dialog [role=alert] li").TextContent);
    }

    private IRenderedComponent<JobList> Open()
    {
        var page = Render<JobList>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
