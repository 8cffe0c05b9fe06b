using Bunit;
using Commerce.Admin.Customers;
using Commerce.Admin.Dashboard;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class TodayTests : ComponentTest
{
    private const string Catalog = """
        {"low":{"totalCount":3},"out":{"totalCount":0},"hidden":{"totalCount":2},"unhappy":{"totalCount":1},"worst":{"nodes":[{"id":"V1","rating":1.5,"title":"Bad","createdAt":"2026-01-01T00:00:00Z","product":{"id":"P1","name":"Linen shirt"} }]} }
        """;

    private const string Sales = """
        {"toShip":{"totalCount":12},"unpaid":{"totalCount":0},"today":{"totalCount":4},"thisWeek":{"totalCount":40},"returnsToDecide":{"totalCount":2},"returnsToInspect":{"totalCount":1},"refundsToApprove":{"totalCount":1},
        "refundsFailed":{"totalCount":0},"newCustomers":{"totalCount":5},"latest":{"nodes":[{"id":"O1","orderNumber":"1001","shippingName":"Ada","status":"PAID","totalCents":5845,"currencyCode":"USD","orderDate":"2026-01-01T00:00:00Z"}]} }
        """;

    private const string Figures = """
        {"dashboard":{"sales":{"orders":12,"salesCents":120000,"averageCents":10000,"refundedCents":0},"salesBefore":{"orders":10,"salesCents":160000,"averageCents":16000,"refundedCents":0},
        "days":[{"day":"2026-01-01","orders":2,"salesCents":20000},{"day":"2026-01-02","orders":10,"salesCents":100000}],"statuses":[{"status":"PAID","orders":12}],
        "topProducts":[{"quantity":30,"salesCents":90000,"product":{"id":"P1","name":"Linen shirt","imageUrl":null} }],
        "returnedProducts":[{"returned":3,"sold":30,"reasons":[{"reason":"DOES_NOT_FIT","quantity":3}],"product":{"id":"P1","name":"Linen shirt"} }],"failedJobs":2} }
        """;

    public TodayTests() => Api.Data("CatalogToday", Catalog).Data("SalesToday", Sales).Data("Figures", Figures);

    [Fact]
    public void Numbers_LeadToTheListBehindThem()
    {
        SignInAs("SUPPORT");

        var page = Render<Today>();

        page.WaitForElement(".latest a");
        var links = page.FindAll("a.number").ToDictionary(link => link.QuerySelector(".what")!.TextContent, link => (link.QuerySelector("strong")!.TextContent, link.GetAttribute("href")));
        Assert.Equal(("12", "/admin/orders?status=paid%2Cprocessing%2Cpartially_shipped"), links["To ship"]);
        Assert.Equal(("1", "/admin/refunds?status=requested"), links["Refunds to approve"]);
        Assert.Equal(("3", "/admin/products?stock=low"), links["Low stock"]);
    }

    [Fact]
    public void Figures_AreComparedWithTheTimeBefore_AndLeadToTheirLists()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/today?days=7");

        var page = Render<Today>();

        page.WaitForElement(".figures");
        Assert.Equal(["−25% of the time before", "+20% of the time before", "−38% of the time before", "as before"], page.FindAll(".change").Select(change => change.TextContent));
        Assert.Equal("/admin/orders?status=paid&date=7d", page.Find(".figures .bar a").GetAttribute("href"));
        Assert.Equal(2, page.FindAll("svg rect.bar").Count);
        Assert.Contains("3 of 30", page.Find(".figures").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 jobs of the shop were given up", page.Find(".failed").TextContent, StringComparison.Ordinal);
        Assert.Equal("/admin/jobs?status=failed", page.Find(".failed a").GetAttribute("href"));
        var asked = Api.Last("Figures").Variables;
        Assert.Equal(7, (asked.GetProperty("to").GetDateTimeOffset() - asked.GetProperty("from").GetDateTimeOffset()).TotalDays);
    }

    [Fact]
    public void Sales_AreNotLoadedForWhoDoesNotServeCustomers()
    {
        var page = Render<Today>();

        page.WaitForElement("a.number");
        Assert.DoesNotContain(Api.Requests, request => request.Operation == "SalesToday");
    }

    [Theory]
    [InlineData("Deactivate…", "DeactivateUser", """{"deactivateUser":{"user":{"id":"U1","isActive":false},"errors":null} }""", "The account of Ada Lovelace is deactivated.")]
    [InlineData("Sign out everywhere…", "SignOutEverywhere", """{"signOutEverywhere":{"sessionsEnded":2,"errors":null} }""", "2 sessions were ended.")]
    public async Task Account_IsSwitchedOffOrSignedOut_AfterItWasSaidWhatThatMeans(string button, string operation, string answer, string done)
    {
        SignInAs("SUPPORT");
        Api.Data(operation, answer).Data("Customer", """
            {"user":{"id":"U1","email":"ada@example.com","emailConfirmed":true,"firstName":"Ada","lastName":"Lovelace","role":"CUSTOMER","isActive":true,"erasedAt":null,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z",
            "addresses":[],"cart":null,"orders":{"totalCount":0,"nodes":[]},"reviews":{"totalCount":0,"nodes":[]} } }
            """);
        var page = Render<CustomerPage>(parameters => parameters.Add(customer => customer.Id, "U1"));
        page.WaitForElement(".steps");

        page.FindAll(".steps button").Single(candidate => candidate.TextContent.Contains(button, StringComparison.Ordinal)).Click();
        Assert.NotEmpty(page.Find("dialog p").TextContent);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(done, page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("U1", Api.Last(operation).Variables.GetProperty("input").GetProperty("userId").GetString());
    }
}
