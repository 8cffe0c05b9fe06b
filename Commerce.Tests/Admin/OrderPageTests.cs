using Bunit;
using Commerce.Admin.Orders;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class OrderPageTests : ComponentTest
{
    public OrderPageTests()
    {
        SignInAs("SUPPORT");
        Api.Data("Order", OrderAnswers.Order());
    }

    [Fact]
    public void Order_Shown_HasLinesTotalsTaxesAndPeople()
    {
        var page = Open();

        Assert.Equal("Order 1001", page.Find("h1").TextContent);
        Assert.Contains("$25.00 × 2", page.Find(".line").TextContent, StringComparison.Ordinal);
        Assert.Equal(["$50.00", "-$5.00", "$4.90", "$8.55", "$58.45"], page.FindAll(".totals")[0].QuerySelectorAll("dd").Select(amount => amount.TextContent));
        Assert.Contains("19% of $45.00", page.FindAll(".totals")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("4 orders", page.Find("p.who").TextContent, StringComparison.Ordinal);
        Assert.Equal("The same address", page.FindAll("p.faint").First(text => text.TextContent.Contains("same", StringComparison.Ordinal)).TextContent);
    }

    [Fact]
    public void Order_WithAHistory_TellsItLatestFirst()
    {
        var page = Open();

        var steps = page.FindAll("ol .what").Select(step => step.FirstChild!.TextContent.Trim());
        Assert.Equal(["Ready to pack", "Waits for payment"], steps);
        Assert.Equal("Paid by card.", page.Find("ol .note").TextContent);
    }

    [Fact]
    public void TimeLine_SaysWhoDidWhat_AndWhatItChanged()
    {
        Api.Data("Order", OrderAnswers.Order(happenings: "," + OrderAnswers.Happening("CHANGE", "shipment.update", actor: "sam@example.com", details: """{"old":{"status":"PENDING","TrackingNumber":null},"new":{"status":"SHIPPED","TrackingNumber":"1Z9","CostCents":490}}""")));

        var page = Open();

        Assert.Equal("Changed a parcel · sam@example.com", page.Find("ol .what").FirstChild!.TextContent.Trim() + " " + page.Find("ol .who").TextContent.Trim());
        Assert.Equal(
            ["Status: Pending → Shipped", "Tracking number: → 1Z9", "Cost: → 4.90"],
            page.FindAll("ol .changes li").Select(change => $"{change.QuerySelector(".field-name")!.TextContent}:{(change.QuerySelector(".old") is { } old ? " " + old.TextContent : "")} → {change.QuerySelector(".new")!.TextContent}"));
    }

    [Fact]
    public async Task Note_IsAddedToTheTimeLine()
    {
        Api.Data("AddOrderNote", """{"addOrderNote":{"order":{"id":"O1"},"errors":null} }""");
        var page = Open();
        Assert.True(page.Find(".note-box button").HasAttribute("disabled"));
        page.Find(".note-box textarea").Input("  They want it on Friday. ");
        Api.Data("Order", OrderAnswers.Order(happenings: "," + OrderAnswers.Happening("NOTE", text: "They want it on Friday.", actor: "sam@example.com")));

        await page.Find(".note-box").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("They want it on Friday.", page.Find("ol .note").TextContent));
        Assert.Equal("""{"orderId":"O1","text":"They want it on Friday."}""", Api.Last("AddOrderNote").Variables.GetProperty("input").GetRawText());
        Assert.Equal("", page.Find(".note-box textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Note_ThatIsRefused_StaysInTheBox()
    {
        Api.Answer("AddOrderNote", """{"data":{"addOrderNote":{"order":null,"errors":[{"__typename":"CardNumberError","message":"That looks like a card number.","code":"CARD_NUMBER"}]}}}""");
        var page = Open();
        page.Find(".note-box textarea").Input("4111 1111 1111 1111");

        await page.Find(".note-box").SubmitAsync();

        Assert.Equal("That looks like a card number.", page.WaitForElement(".note-box [role=alert] li").TextContent);
        Assert.Equal("4111 1111 1111 1111", page.Find(".note-box textarea").GetAttribute("value"));
    }

    [Fact]
    public void Action_ThatCannotBeTaken_SaysWhy()
    {
        Api.Data("Order", OrderAnswers.Order(status: "SHIPPED", cancel: OrderAnswers.CannotCancel));

        var page = Open();

        var button = page.Find(".steps button");
        Assert.True(button.HasAttribute("disabled"));
        Assert.Equal("What has left the house is not cancelled.", page.Find("#" + button.GetAttribute("aria-describedby")).TextContent);
    }

    [Fact]
    public async Task Cancelling_NamesWhatHappens_AndSendsTheVersionThatWasSeen()
    {
        Api.Data("CancelOrder", """{"cancelOrder":{"order":{"id":"O1","version":4,"status":"CANCELLED"},"errors":null} }""");
        var page = Open();

        page.Find(".steps button").Click();
        Assert.Equal("Cancel order 1001?", page.Find("dialog h2").TextContent);
        Assert.Equal(["2 pieces go back on sale.", "$58.45 is paid back to ada@example.com.", "The coupon SUMMER can be used again."], page.FindAll("dialog li").Select(item => item.TextContent));
        page.Find("dialog textarea").Input("They called.");
        Api.Data("Order", OrderAnswers.Order(version: 4, status: "CANCELLED", cancel: OrderAnswers.CannotCancel));
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
        var input = Api.Last("CancelOrder").Variables.GetProperty("input");
        Assert.Equal(("O1", 3, "They called."), (input.GetProperty("orderId").GetString(), input.GetProperty("expectedVersion").GetInt32(), input.GetProperty("reason").GetString()));
        Assert.Contains("The order is cancelled.", page.Find(".saved").TextContent, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("Cancelled", page.Find(".page-header .status").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_WhatSomebodyElseHasChanged_ShowsTheChangeAndKeepsWhatWasTyped()
    {
        var page = Open();
        page.Find(".steps button").Click();
        page.Find("dialog textarea").Input("They called.");
        Api.Answer("CancelOrder", """{"data":{"cancelOrder":{"order":null,"errors":[{"__typename":"StaleVersionError","message":"It was changed.","code":"STALE_VERSION"}]}}}""");
        Api.Data("Order", OrderAnswers.Order(version: 5, status: "PROCESSING"));

        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("It was “Ready to pack” and is “Being packed”.", page.Find("dialog .changes li").TextContent));
        Assert.Equal("They called.", page.Find("dialog textarea").GetAttribute("value"));
        var first = Api.Last("CancelOrder").Variables.GetProperty("input");
        Api.Data("CancelOrder", """{"cancelOrder":{"order":{"id":"O1","version":6,"status":"CANCELLED"},"errors":null} }""");
        await page.Find("dialog form").SubmitAsync();
        var second = Api.Last("CancelOrder").Variables.GetProperty("input");
        Assert.Equal(5, second.GetProperty("expectedVersion").GetInt32());
        Assert.NotEqual(first.GetProperty("idempotencyKey").GetString(), second.GetProperty("idempotencyKey").GetString());
    }

    [Fact]
    public async Task Cancelling_WithoutAnAnswer_CanBeRepeatedAsTheSame()
    {
        Api.Answer("CancelOrder", "nothing");
        var page = Open();
        page.Find(".steps button").Click();

        await page.Find("dialog form").SubmitAsync();
        page.WaitForElement("dialog [role=alert]");
        await page.Find("dialog form").SubmitAsync();

        Assert.Single(Api.Requests.Where(request => request.Operation == "CancelOrder").Select(request => request.Variables.GetProperty("input").GetProperty("idempotencyKey").GetString()).Distinct());
    }

    [Fact]
    public async Task Change_OfSomebodyElse_AppearsByItself()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        var page = Open();
        page.WaitForAssertion(() => Assert.Equal(2, Api.Requests.Count(request => request.Operation == "Order")), TimeSpan.FromSeconds(10));

        Api.Data("Order", OrderAnswers.Order(version: 4, status: "SHIPPED"));
        await stream.TellAsync("""{"onOrderChanged":{"id":"O1","version":4}}""");

        page.WaitForAssertion(() => Assert.Contains("Shipped", page.Find(".page-header .status").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("packing-slip", "Packing slip", false)]
    [InlineData("invoice", "Invoice", true)]
    public void Order_OnPaper_HasAmountsOnlyWhereTheyBelong(string paper, string title, bool hasAmounts)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/orders/O1/" + paper);

        var page = Render<PrintPage>(parameters => parameters.Add(print => print.Id, "O1"));

        Assert.Equal(title, page.WaitForElement("h1").TextContent);
        Assert.Equal(hasAmounts, page.Markup.Contains("$58.45", StringComparison.Ordinal));
        Assert.Contains("1 Byron Row", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<OrderPage> Open()
    {
        var page = Render<OrderPage>(parameters => parameters.Add(order => order.Id, "O1"));
        page.WaitForElement(".line");
        return page;
    }
}
