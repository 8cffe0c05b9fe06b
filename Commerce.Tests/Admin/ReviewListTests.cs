using Bunit;
using Commerce.Admin.Reviews;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Which reviews are shown, decided one by one and many at once, and taken back.</summary>
public sealed class ReviewListTests : ComponentTest
{
    private const string Done = "\"review\":{\"id\":\"V1\",\"status\":\"PUBLISHED\",\"rejectionReason\":null},\"errors\":null} }";

    public ReviewListTests()
    {
        SignInAs("SUPPORT");
        foreach (var mutation in new[] { "Approve", "Reject", "Reopen" }) Api.Data($"{mutation}Review", "{\"" + mutation.ToLowerInvariant() + "Review\":{" + Done);
    }

    [Fact]
    public void Waiting_Published_IsUndoneByPuttingItBack()
    {
        var page = Open(Row("V1", "PENDING"));

        page.Find(".decide button[title=Publish]").Click();

        page.WaitForAssertion(() => Assert.Contains("Published.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"id":"V1"}""", Api.Last("ApproveReview").Variables.GetProperty("input").GetRawText());
        page.Find(".saved .undo").Click();
        page.WaitForAssertion(() => Assert.Contains("It is as it was.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"id":"V1"}""", Api.Last("ReopenReview").Variables.GetProperty("input").GetRawText());
        Assert.Empty(page.FindAll(".saved .undo"));
    }

    [Fact]
    public void Published_ReadAndTakenDown_TellsItsAuthorWhy()
    {
        var page = Open(Row("V1", "PUBLISHED"));
        page.Find(".read").Click();
        Assert.Contains("Very.", page.WaitForElement("dialog .words").TextContent, StringComparison.Ordinal);

        page.Find("dialog textarea").Input("It names somebody.");
        page.Find("dialog .danger").Click();

        page.WaitForAssertion(() => Assert.Contains("Taken down.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"id":"V1","reason":"It names somebody."}""", Api.Last("RejectReview").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task Several_TakenDown_EachWithAWord_AndUndoneTogether()
    {
        var page = Open(Row("V1", "PUBLISHED"), Row("V2", "REJECTED"));
        Api.Answer("RejectReview", """{"data":{"rejectReview":{"review":null,"errors":[{"__typename":"ReviewUnchangedError","message":"It was taken down already.","code":"REVIEW_UNCHANGED"}]}}}""");
        page.Find("thead .pick input").Change(true);
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll(".bulk .quiet").Count(button => button.TextContent.EndsWith('…'))));
        page.FindAll(".bulk .quiet").Single(button => button.TextContent.Contains("Take down", StringComparison.Ordinal)).Click();

        await page.FindAll("dialog button").Single(button => button.TextContent == "Take 2 reviews down").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("0 done, 2 not: the reasons stand beside them.", page.Find("dialog .summary").TextContent));
        await page.FindAll("dialog button").Single(button => button.TextContent == "Done").ClickAsync(new());
        Assert.Empty(page.FindAll(".saved"));
    }

    [Fact]
    public void Merchandisers_ReadAndDoNotDecide()
    {
        SignInAs("MERCHANDISER");
        var page = Open(Row("V1", "PENDING"));
        Assert.Empty(page.FindAll(".decide"));
        page.Find(".read").Click();
        page.WaitForElement("dialog .words");
        Assert.Empty(page.FindAll("dialog textarea"));
    }

    private IRenderedComponent<ReviewList> Open(params string[] rows)
    {
        Api.Data("Reviews", $$"""{"reviews":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""");
        var page = Render<ReviewList>();
        page.WaitForElement("tbody tr");
        return page;
    }

    private static string Row(string id, string status) => $$"""
        {"id":"{{id}}","rating":1.5,"title":"Bad","comment":"Very.","isVerifiedPurchase":true,"status":"{{status}}","rejectionReason":null,"authorName":"Ada","createdAt":"2026-01-01T00:00:00Z","product":{"id":"P1","name":"Linen shirt","imageUrl":null} }
        """.ReplaceLineEndings("");
}
