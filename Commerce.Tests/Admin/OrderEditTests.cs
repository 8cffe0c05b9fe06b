using Bunit;
using Commerce.Admin.Orders;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>An order that is changed on its page.</summary>
public sealed class OrderEditTests : ComponentTest
{
    public OrderEditTests()
    {
        SignInAs("SUPPORT");
        Api.Data("Order", OrderAnswers.Order(cancel: OrderAnswers.Enabled("EDIT")));
        Api.Data("OrderEditChoices", """
            {"order":{"shippingOption":{"id":"S1"} },"shippingOptions":{"nodes":[{"id":"S1","name":"Standard","estimatedDays":"3-5","rateCents":490},{"id":"S2","name":"Express","estimatedDays":"1","rateCents":1290}]} }
            """);
        Api.Data("OrderEditPreview", Preview("""{"message":"Nothing yet.","code":"NOTHING_TO_CHANGE","path":null}"""));
    }

    [Fact]
    public void Dialog_Opened_WaitsForAChange()
    {
        var page = OpenDialog();

        Assert.Equal("Nothing is different yet.", page.Find("dialog .why").TextContent);
        Assert.Empty(page.FindAll("dialog .problem"));
        Assert.Equal("Standard (as ordered)", page.FindAll("dialog option")[0].TextContent);
    }

    [Fact]
    public async Task Pieces_OneLess_AreWorkedOutByTheShopAndThePriceGoesBack()
    {
        var page = OpenDialog();
        Api.Data("OrderEditPreview", Preview(total: 2922, back: 2923));
        Api.Data("EditOrder", """{"editOrder":{"order":{"id":"O1","version":4,"status":"PAID","totalCents":2922},"refund":{"id":"R1","version":2,"status":"PROCESSED","amountCents":2923},"warnings":[],"errors":null} }""");

        page.Find("dialog [aria-label='One less']").Click();

        page.WaitForAssertion(() => Assert.Equal("Change the order, pay back $29.23", page.Find("dialog button[type=submit]").TextContent));
        Assert.Equal("was 2", page.Find("dialog .was").TextContent);
        Assert.Equal("before $58.45 now $29.22", page.Find("dialog dd.total").TextContent);
        Assert.Equal("""[{"orderItemId":"I1","quantity":1}]""", Api.Last("OrderEditPreview").Variables.GetProperty("lines").GetRawText());
        page.Find("dialog .where input").Input("They need one only.");
        await page.Find("dialog form:not([id])").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("a refund of $29.23 was made", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("EditOrder").Variables.GetProperty("input");
        Assert.Equal(("O1", 3, "They need one only."), (input.GetProperty("orderId").GetString(), input.GetProperty("expectedVersion").GetInt32(), input.GetProperty("reason").GetString()));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public void Search_BySku_AddsWhatWasFound()
    {
        var page = OpenDialog();
        Api.Data("FindGoods", """
            {"products":{"nodes":[{"id":"P2","name":"Felt hat","sku":"HAT","priceCents":1900,"trackStock":true,"totalStockQuantity":7,"imageUrl":null,
            "variants":[{"id":"V1","name":"Grey","sku":"HAT-G","priceCents":1900,"stockQuantity":4,"trackStock":true,"isAvailable":true,"archivedAt":null},
            {"id":"V2","name":"Red","sku":"HAT-R","priceCents":2100,"stockQuantity":3,"trackStock":true,"isAvailable":true,"archivedAt":null}]}]} }
            """);

        page.Find("dialog input[type=search]").Input("hat-r");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("dialog .hit").Count));
        Assert.Contains("HAT-R", page.Find("dialog .hit").TextContent, StringComparison.Ordinal);
        page.Find("form[id^=find]").Submit();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("dialog .line.new")));
        Assert.Equal("""[{"productId":null,"variantId":"V2","quantity":1}]""", Api.Last("OrderEditPreview").Variables.GetProperty("addLines").GetRawText());
        page.Find("dialog .line.new .icon-button[title=Remove]").Click();
        page.WaitForAssertion(() => Assert.Equal("[]", Api.Last("OrderEditPreview").Variables.GetProperty("addLines").GetRawText()));
    }

    [Fact]
    public void Problems_OfTheShop_AreToldAndNothingCanBeSent()
    {
        var page = OpenDialog();
        Api.Data("OrderEditPreview", Preview("""{"message":"What is paid cannot be raised.","code":"ORDER_EDIT_ABOVE_PAID","path":null}""", total: 9000));

        page.Find("dialog [aria-label='One more']").Click();

        page.WaitForAssertion(() => Assert.Contains("What is paid cannot be raised.", page.Find("dialog .problem").TextContent, StringComparison.Ordinal));
        Assert.True(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public void Address_ThatIsTyped_GoesAlongOnceItIsAnother()
    {
        var page = OpenDialog();
        page.Find("dialog summary").Click();
        page.WaitForAssertion(() => Assert.Equal(7, page.FindAll("dialog .fields input").Count));

        page.FindAll("dialog .fields input")[4].Input("Bath");

        page.WaitForAssertion(() => Assert.Equal("Bath", Api.Last("OrderEditPreview").Variables.GetProperty("shippingAddress").GetProperty("city").GetString()));
        page.FindAll("dialog .fields input")[4].Input("London");
        page.WaitForAssertion(() => Assert.Equal(System.Text.Json.JsonValueKind.Null, Api.Last("OrderEditPreview").Variables.GetProperty("shippingAddress").ValueKind));
    }

    [Fact]
    public void Order_ThatCannotBeChanged_SaysWhy()
    {
        Api.Data("Order", OrderAnswers.Order(cancel: """{"action":"EDIT","enabled":false,"reason":"Something of the order is packed.","code":"ORDER_NOT_EDITABLE"}"""));
        var page = Render<OrderPage>(parameters => parameters.Add(component => component.Id, "O1"));
        page.WaitForAssertion(() => Assert.Equal("Something of the order is packed.", page.Find(".steps .why").TextContent));
    }

    private IRenderedComponent<OrderPage> OpenDialog()
    {
        var page = Render<OrderPage>(parameters => parameters.Add(component => component.Id, "O1"));
        page.WaitForElement(".steps button").Click();
        page.WaitForElement("dialog dd.total");
        return page;
    }

    private static string Preview(string problems = "", int total = 5845, int back = 0) => $$"""
        {"orderEditPreview":{"version":3,"lines":[{"orderItem":{"id":"I1"},"productName":"Linen shirt","variantName":null,"sku":"SHI-1","unitPriceCents":2500,"oldQuantity":2,"quantity":2,"totalPriceCents":5000,"availableQuantity":5}],
        "before":{"subtotalCents":5000,"discountCents":500,"taxCents":855,"shippingCostCents":490,"totalCents":5845},
        "after":{"subtotalCents":5000,"discountCents":500,"taxCents":855,"shippingCostCents":490,"totalCents":{{total}}},
        "coupon":null,"paidCents":5845,"payBackCents":{{back}},"missingCents":0,"openCents":0,"needsApproval":false,"canBeMade":{{(problems.Length == 0 ? "true" : "false")}},"problems":[{{problems}}]} }
        """.ReplaceLineEndings("");
}
