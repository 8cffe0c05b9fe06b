using Bunit;
using Commerce.Admin.Orders;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class OrderListTests : ComponentTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public OrderListTests()
    {
        SignInAs("SUPPORT");
        Api.Data("Orders", OrderAnswers.List(OrderAnswers.Row("O1", "1001"), OrderAnswers.Row("O2", "1002", status: "SHIPPED", returns: "REQUESTED")));
    }

    [Fact]
    public void List_OfOrders_SpeaksAMerchantsWords()
    {
        var page = Render<OrderList>();

        page.WaitForElement("tbody tr");
        var cells = page.FindAll("tbody tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent.Replace("local_shipping", "", StringComparison.Ordinal).Trim()).ToList();
        Assert.Equal(["1002", "Ada Lovelace", "Shipped"], new[] { cells[1], cells[3], cells[4] });
        Assert.Contains("Asked for", cells[7], StringComparison.Ordinal);
        Assert.Equal(["3", "$123.45"], cells[^2..]);
        Assert.Equal("/admin/orders/O1", page.Find("a[data-row]").GetAttribute("href"));
    }

    [Fact]
    public void Filters_InTheAddress_AreAskedFor()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/orders?status=paid,shipped&payment=failed&return=requested&total=10..&customer=Ada@Example.com&coupon=summer");

        Render<OrderList>().WaitForElement("tbody tr");

        var asked = Api.Last("Orders").Variables.GetProperty("where").GetProperty("and").EnumerateArray().Select(condition => condition.GetRawText());
        Assert.Equal(
            [
                """{"status":{"in":["PAID","SHIPPED"]}}""", """{"paymentStatus":{"in":["FAILED"]}}""", """{"returnStatus":{"in":["REQUESTED"]}}""", """{"totalCents":{"gte":1000}}""",
                """{"email":{"eq":"ada@example.com"}}""", """{"couponCode":{"eq":"SUMMER"}}"""
            ],
            asked);
    }

    [Fact]
    public async Task Orders_ThatChangeOrComeIn_AreTold()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        var page = Render<OrderList>();
        page.WaitForAssertion(() => Assert.Equal(2, Api.Requests.Count(request => request.Operation == "Orders")), Patience);

        await stream.TellAsync($$"""{"onOrderChanged":{{OrderAnswers.Row("O1", "1001", version: 2, status: "CANCELLED")}} }""");
        await stream.TellAsync($$"""{"onOrderChanged":{{OrderAnswers.Row("O9", "1009", date: "2026-02-01T00:00:00Z")}} }""");
        await stream.TellAsync($$"""{"onOrderChanged":{{OrderAnswers.Row("O9", "1009", version: 2, date: "2026-02-01T00:00:00Z")}} }""");

        page.WaitForAssertion(() => Assert.Contains("A new order came in.", page.Find(".arrived").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("Cancelled", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.FindAll("tbody tr:first-child td.told").Count);
        Assert.Equal(2, page.FindAll("tbody tr").Count);

        Api.Data("Orders", OrderAnswers.List(OrderAnswers.Row("O9", "1009"), OrderAnswers.Row("O1", "1001"), OrderAnswers.Row("O2", "1002")));
        await page.Find(".arrived button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("tbody tr").Count));
        Assert.Empty(page.FindAll(".arrived"));
    }

    [Fact]
    public async Task Cancelling_SeveralOrders_SaysWhatBecameOfEach()
    {
        Api.On("CancelOrder", request => FakeApi.Json(request.Body.Contains("\"O2\"", StringComparison.Ordinal)
            ? """{"data":{"cancelOrder":{"order":null,"errors":[{"__typename":"OrderNotCancellableError","message":"The order 1002 is shipped.","code":"ORDER_NOT_CANCELLABLE"}]}}}"""
            : """{"data":{"cancelOrder":{"order":{"id":"O1","version":2,"status":"CANCELLED"},"errors":null}}}"""));
        var page = Render<OrderList>();
        page.WaitForElement("tbody tr");
        page.Find("th.pick input").Change(true);
        page.WaitForElement(".bulk");
        page.FindAll(".bulk button")[0].Click();
        Assert.Equal("Cancel 2 orders?", page.Find("dialog h2").TextContent);
        Assert.DoesNotContain(Api.Requests, request => request.Operation == "CancelOrder");

        await page.Find("dialog .button.danger").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("1 done, 1 not: the reasons stand beside them.", page.Find("dialog .summary").TextContent));
        Assert.Equal(["Cancelled", "The order 1002 is shipped."], page.FindAll("dialog .done, dialog .refused").Select(outcome => outcome.TextContent));
        Assert.Equal(2, Api.Requests.Where(request => request.Operation == "CancelOrder").Select(request => request.Variables.GetProperty("input").GetProperty("idempotencyKey").GetString()).Distinct().Count());
        await page.Find("dialog .button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog, .bulk")));
    }

    [Fact]
    public void List_ForWhoDoesNotServeCustomers_IsNotLoaded()
    {
        SignInAs("MERCHANDISER");

        var page = Render<OrderList>();

        Assert.Contains("not part of your role", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(Api.Requests);
    }
}
